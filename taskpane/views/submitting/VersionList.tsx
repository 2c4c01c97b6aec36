import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import { usePane } from '../paneContext';
import { localTime } from '../pieces/localTime';
import { FiledReport } from '../reviewing/FiledReport';
import { ArchiveFailure } from '../supervising/ArchiveFailure';
import { useAnswer } from '../supervising/useAnswer';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { margin: 0, overflowWrap: 'anywhere' },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The versions of the unit and year of a receipt: when, by whom, why, and the newest beside those before it. */
export function VersionList({ receipt: { unit, year } }: { receipt: Receipt }): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const { code } = unit;
  const asked = useAnswer(useCallback(() => actions.archive.listVersions(code, year), [actions, code, year]));
  if (asked.kind === 'asking') return <Spinner size="tiny" />;
  if (asked.kind === 'failed') return <ArchiveFailure failure={asked.failure} onRetry={asked.again} />;
  const newest = asked.value.at(-1);
  return (
    <>
      <ul className={styles.list} data-testid="own-version-list">
        {asked.value.map(({ version, submittedAt, filedByName, reason }) => (
          <li key={version}>
            {say('receiptVersion', { version })}
            <p className={styles.aside}>
              {filedByName === undefined
                ? localTime(submittedAt, locale)
                : say('versionBy', { name: filedByName, time: localTime(submittedAt, locale) })}
            </p>
            {reason !== undefined && <p className={styles.text}>{say('versionReason', { reason })}</p>}
          </li>
        ))}
      </ul>
      {newest && <FiledReport receipt={newest} receipts={asked.value} />}
    </>
  );
}
