import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import type { Receipt } from '../../../shared/api/receipt';
import { comparePublished } from '../../../shared/compare/comparePublished';
import type { FiledReport } from '../../../shared/files/fileProblem';
import type { Report } from '../../../shared/report/report';
import type { VersionAddress } from '../../api/archiveApi';
import { groupDoubts } from '../../state/importing/groupDoubts';
import { SourceChooser } from '../files/SourceChooser';
import { useFileReading } from '../files/useFileReading';
import { DoubtList } from '../importing/DoubtList';
import { Summary } from '../pieces/Summary';
import { usePane, usePaneState } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { Differences } from './Differences';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ComparePublishedProps {
  address: VersionAddress;
  receipt: Receipt;
}

/** 核对公布稿: what the unit published, from a file or the clipboard, against this archived version. */
export function ComparePublished(props: ComparePublishedProps): ReactElement {
  const { say } = usePane();
  const [open, setOpen] = useState(false);
  if (open) return <Comparison {...props} />;
  return (
    <Button data-testid="compare-published" onClick={() => setOpen(true)}>
      {say('compareTitle')}
    </Button>
  );
}

function Comparison({ address: { unit, year, version }, receipt }: ComparePublishedProps): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const { step, read } = useFileReading();
  const archived = useAnswer(
    useCallback(() => actions.archive.getVersion({ unit, year, version }), [actions, unit, year, version]),
  );
  return (
    <section className={styles.root} aria-label={say('compareTitle')} data-testid="comparison">
      <p className={styles.text}>{say('compareText')}</p>
      <SourceChooser step={step} read={read} />
      {archived.kind === 'failed' && <ArchiveFailure failure={archived.failure} onRetry={archived.again} />}
      {archived.kind === 'answered' && step.kind === 'read' && (
        <Outcome
          key={step.name}
          filed={archived.value.report}
          published={step.filed}
          digest={receipt.reportDigest}
        />
      )}
    </section>
  );
}

interface OutcomeProps {
  filed: Report;
  published: FiledReport;
  /** Of the archived report: what the sheets hold leads to their cells only where it is the same. */
  digest: string;
}

function Outcome({ filed, published, digest }: OutcomeProps): ReactElement {
  const { say } = usePane();
  const workbook = usePaneState((state) => state.workbook);
  const doubts = useMemo(() => published.doubts ?? [], [published]);
  const found = useMemo(() => {
    const unsure = new Set(doubts.flatMap(({ cell }) => cell ?? []));
    return comparePublished(filed, published.report, unsure);
  }, [filed, published, doubts]);
  const count = found.figures.length + found.texts.length + found.facts.length;
  const same = doubts.length === 0 ? say('compareSame') : say('compareSameButDoubts');
  const onSheets = workbook.kind === 'laidOut' && workbook.digest === digest;
  return (
    <Summary
      title={count === 0 ? same : say('compareDifferent', { count })}
      tone={count > 0 ? 'bad' : doubts.length > 0 ? 'careful' : 'good'}
      takesFocus
      testId="differences"
    >
      <Differences found={found} edition={filed.edition} onSheets={onSheets} />
      {doubts.length > 0 && <h3>{say('compareDoubts', { count: groupDoubts(doubts).length })}</h3>}
      <DoubtList edition={published.report.edition} doubts={doubts} />
    </Summary>
  );
}
