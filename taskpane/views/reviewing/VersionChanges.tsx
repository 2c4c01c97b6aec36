import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { ArchivedVersion } from '../../../shared/api/answers';
import type { Receipt } from '../../../shared/api/receipt';
import type { CellComment } from '../../../shared/api/review';
import { compareReports } from '../../../shared/compare/compareReports';
import { canonicalJson } from '../../../shared/report/canonicalJson';
import { valueAt } from '../../../shared/review/valueAt';
import { isOnSheets } from '../../state/reviewing/isOnSheets';
import { readChanges } from '../../work/reviewing/readChanges';
import { usePane, usePaneState } from '../paneContext';
import { localTime } from '../pieces/localTime';
import { Summary } from '../pieces/Summary';
import { ArchiveFailure } from '../supervising/ArchiveFailure';
import { Differences } from '../supervising/Differences';
import { useAnswer } from '../supervising/useAnswer';
import { CellComments } from './CellComments';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface VersionChangesProps {
  own: ArchivedVersion;
  /** Of the version that it is held against. */
  before: Receipt;
}

/** What a version changed since one before it, cell by cell, by whom, when and why; and what a return asked for in vain. */
export function VersionChanges({ own, before }: VersionChangesProps): ReactElement {
  const { actions } = usePane();
  const asked = useAnswer(
    useCallback(() => readChanges(actions.archive, own.receipt, before), [actions, own, before]),
  );
  if (asked.kind === 'asking') return <Spinner size="tiny" />;
  if (asked.kind === 'failed') return <ArchiveFailure failure={asked.failure} onRetry={asked.again} />;
  return <Changes own={own} before={asked.value.archived} comments={asked.value.comments} />;
}

interface ChangesProps {
  own: ArchivedVersion;
  before: ArchivedVersion;
  /** What a return of the version before asked for at its cells. */
  comments: readonly CellComment[];
}

function Changes({ own, before, comments }: ChangesProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const workbook = usePaneState((state) => state.workbook);
  const { receipt, report } = own;
  const { version } = before.receipt;
  const found = compareReports(before.report, report);
  const explains =
    canonicalJson(before.report.explanations ?? {}) !== canonicalJson(report.explanations ?? {});
  const count = found.figures.length + found.texts.length + found.facts.length + (explains ? 1 : 0);
  const unheeded = comments.filter(({ cell }) => valueAt(before.report, cell) === valueAt(report, cell));
  const onSheets = isOnSheets(workbook, receipt);
  const by = receipt.filedByName ?? receipt.filedBy;
  const time = localTime(receipt.submittedAt, locale);
  return (
    <Summary
      title={count === 0 ? say('besideSame', { version }) : say('besideChanges', { version, count })}
      tone="plain"
      takesFocus={false}
      testId="version-changes"
    >
      <p className={styles.aside}>{by === undefined ? time : say('versionBy', { name: by, time })}</p>
      <p className={styles.text}>
        {receipt.reason === undefined
          ? say('versionNoReason')
          : say('versionReason', { reason: receipt.reason })}
      </p>
      <Differences found={found} edition={receipt.edition} onSheets={onSheets} both="compareVersions" />
      {explains && <p className={styles.text}>{say('besideExplanations')}</p>}
      {unheeded.length > 0 && (
        <>
          <h3 className={styles.heading}>{say('unheeded')}</h3>
          <CellComments comments={unheeded} edition={receipt.edition} leads={onSheets} />
        </>
      )}
    </Summary>
  );
}
