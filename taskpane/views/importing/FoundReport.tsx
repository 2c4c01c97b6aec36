import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { editions } from '../../../shared/editions/editions';
import type { FiledReport } from '../../../shared/files/fileProblem';
import { isYearBefore } from '../../state/filling/lastYear';
import { asOwn } from '../../state/importing/asOwn';
import { groupDoubts } from '../../state/importing/groupDoubts';
import { foundIn } from '../../state/importing/foundIn';
import { Confirmation } from '../pieces/Confirmation';
import { Summary } from '../pieces/Summary';
import { usePane, usePaneState } from '../paneContext';
import { DoubtList } from './DoubtList';

const useStyles = makeStyles({
  text: { margin: 0 },
  unit: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FoundReportProps {
  filed: FiledReport;
  /** The name of the file. */
  source: string;
}

/** A report as it was read from a file, before anything is written: whose, how much, what is in doubt, what can be done. */
export function FoundReport({ filed, source }: FoundReportProps): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const workbook = usePaneState((state) => state.workbook);
  const work = usePaneState((state) => state.work);
  const who = usePaneState((state) => state.who);
  const [asking, setAsking] = useState(false);
  const own = asOwn(filed, who);
  const { report } = own;
  const doubts = own.doubts ?? [];
  const { read, all, sections } = foundIn(report);
  const isInTheWay = workbook.kind !== 'notLaidOut' || workbook.occupied.length > 0;
  const current = workbook.kind === 'laidOut' ? workbook.report : null;
  const isLastYears = current !== null && isYearBefore(report, current);
  const isOther = report.unit.name !== filed.report.unit.name;
  return (
    <Summary
      title={say('foundTitle')}
      tone={doubts.length > 0 ? 'careful' : 'plain'}
      takesFocus
      testId="found-report"
    >
      <p className={styles.unit}>{filed.report.unit.name}</p>
      <p className={styles.text}>
        {say('foundOf', { year: report.year, notice: editions[report.edition].notice })}
      </p>
      <p className={styles.text} data-testid="found-figures">
        {say('foundFigures', { read, all, doubts: groupDoubts(doubts).length })}
      </p>
      <p className={styles.text}>
        {sections.length === 0
          ? say('foundNoTexts')
          : say('foundTexts', { sections: sections.join(say('listSeparator')) })}
      </p>
      {isOther && (
        <p className={styles.text} data-testid="found-other-unit">
          {say('foundOtherUnit', { found: filed.report.unit.name, own: report.unit.name })}
        </p>
      )}
      {asking ? (
        <Confirmation
          title={say('replaceTitle')}
          text={say('replaceText')}
          goOn={say('archiveReplaceGoOn')}
          onGoOn={() => actions.importReport(filed, source, true)}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div className={styles.actions}>
          {isLastYears && (
            <Button
              appearance="primary"
              data-testid="give-last-year"
              onClick={() => actions.giveLastYear(report)}
            >
              {say('useAsLastYear')}
            </Button>
          )}
          <Button
            appearance={isLastYears ? 'secondary' : 'primary'}
            data-testid="import-go-on"
            disabledFocusable={work !== null || workbook.kind === 'starting'}
            icon={work === 'importing' ? <Spinner size="tiny" /> : undefined}
            onClick={() => (isInTheWay ? setAsking(true) : actions.importReport(filed, source, false))}
          >
            {say(work === 'importing' ? 'importing' : 'importGoOn')}
          </Button>
        </div>
      )}
      <DoubtList edition={report.edition} doubts={doubts} />
    </Summary>
  );
}
