import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Table16Regular } from '@fluentui/react-icons';
import { useCallback, useState, type ReactElement } from 'react';
import { canPutOnSheet } from '../../state/supervising/canPutOnSheet';
import { localTime } from '../pieces/localTime';
import { Message } from '../pieces/Message';
import { usePane, usePaneState } from '../paneContext';
import { aboutOf, auditSheet, operationTexts, outcomeText, roleTexts } from './auditWords';
import { EndOfPages } from './EndOfPages';
import { usePages } from './usePages';

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  aside: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** 操作记录: who did what with the reports of the region and when, and putting that on a sheet. */
export function AuditList(): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const canPut = usePaneState(canPutOnSheet);
  const { archive } = actions;
  const [said, setSaid] = useState('');
  const pages = usePages(
    useCallback(
      async (cursor: string | null) => {
        const outcome = await archive.listAudit(cursor);
        if (!outcome.ok) return outcome;
        const { records, next } = outcome.value;
        return { ok: true as const, value: { items: records, next } };
      },
      [archive],
    ),
  );
  const { items, kind, hasMore } = pages;
  const put = async (): Promise<void> => {
    const name = await actions.putTable(auditSheet(items, say, locale));
    setSaid(name === null ? '' : say('putOnSheet', { name }));
  };
  if (kind === 'answered' && items.length === 0 && !hasMore) {
    return <Message title={say('auditEmpty')} text={say('auditEmptyText')} testId="audit-empty" />;
  }
  return (
    <>
      {items.length > 0 && (
        <>
          <Button
            size="small"
            icon={<Table16Regular />}
            data-testid="audit-to-sheet"
            disabledFocusable={!canPut}
            onClick={() => void put()}
          >
            {say('toSheet')}
          </Button>
          <p className={styles.said} role="status" data-testid="audit-said">
            {said}
          </p>
        </>
      )}
      <ul className={styles.list} data-testid="audit">
        {items.map((record, index) => (
          <li key={`${record.at} ${index}`} className={styles.item}>
            <span className={styles.what}>{say(operationTexts[record.operation])}</span>
            <span className={styles.aside}>{aboutOf(record, say).join(' · ')}</span>
            <span className={styles.aside}>
              {[
                localTime(record.at, locale),
                say(roleTexts[record.role]),
                record.subject,
                outcomeText(record.outcome, say, locale),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <EndOfPages pages={pages} loading={say('auditLoading')} testId="audit-more" />
    </>
  );
}
