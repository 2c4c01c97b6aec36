import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { EditionId } from '../../../shared/editions/edition';
import type { Unit } from '../../../shared/report/report';
import { usePane } from '../paneContext';
import { ExportOutcome } from './ExportOutcome';
import { useExport } from './useExport';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface BlankWorkbookProps {
  edition: EditionId;
  year: number;
  /** null while its name is not typed. */
  unit: Unit | null;
}

/** The blank tables as a workbook of their own, with live checks, for WPS and for Excel without add-ins. */
export function BlankWorkbook({ edition, year, unit }: BlankWorkbookProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { step, start } = useExport();
  return (
    <>
      <Button
        icon={<ArrowDownload20Regular />}
        data-testid="blank-workbook"
        aria-describedby="blank-workbook-text"
        disabledFocusable={unit === null || step.kind === 'writing'}
        onClick={() => unit && start({ edition, year, unit, figures: {} }, 'xlsx')}
      >
        {say('blankWorkbook')}
      </Button>
      <p className={styles.hint} id="blank-workbook-text">
        {say('blankWorkbookText')}
      </p>
      <ExportOutcome step={step} />
    </>
  );
}
