import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons';
import { memo, useCallback, type ReactElement } from 'react';
import type { CellKey } from '../../../shared/editions/edition';
import type { FileKind } from '../../../shared/files/fileOfReport';
import type { Presentation } from '../../state/filling/presentation';
import type { LaidOut } from '../../state/paneState';
import { isToRead } from '../../state/supervising/isToRead';
import { offerOf } from '../../state/submitting/offer';
import type { TextName } from '../../texts/texts';
import { ZerosButton } from '../filling/ZerosButton';
import { ExportOutcome } from '../files/ExportOutcome';
import { useExport } from '../files/useExport';
import { usePane, usePaneState } from '../paneContext';
import { CorrectionReason } from './CorrectionReason';
import { MoreMenu } from './MoreMenu';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  status: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    // A question takes the place of the buttons until it is answered.
    ':has(> [role="alertdialog"]) > button': { display: 'none' },
  },
  submit: { flexGrow: 1, minWidth: 0 },
  zeros: { flexShrink: 0, minWidth: 0, whiteSpace: 'nowrap' },
});

interface FootProps {
  found: LaidOut;
  presented: Presentation;
}

/** Always in view: whether the report can be submitted and why not yet, and what to do. */
export function Foot({ found, presented }: FootProps): ReactElement {
  const styles = useStyles();
  const { store, say } = usePane();
  const state = usePaneState((all) => all);
  const { work, who } = state;
  const blanks = blankCells(found);
  const isSupervisor = who.kind === 'known' && who.identity.role !== 'reporter';
  const { status, button } = offerOf(state, found, presented.phase);
  const { step, start } = useExport();
  const onExport = useCallback(
    (kind: FileKind) => {
      const { workbook } = store.state();
      if (workbook.kind === 'laidOut') start(workbook.report, kind, workbook.result.verdict === 'errors');
    },
    [store, start],
  );
  return (
    <footer className={styles.foot} data-testid="foot">
      {!isSupervisor && (
        <p className={styles.status} id="submit-status" data-testid="submit-status">
          {say(status.text, status.values)}
        </p>
      )}
      {!isSupervisor && status.text === 'readyToCorrect' && <CorrectionReason />}
      <ExportOutcome step={step} />
      <div className={styles.buttons}>
        {!isSupervisor && button && (
          <SubmitButton text={button.text} isEnabled={button.isEnabled} isBusy={work === 'submitting'} />
        )}
        {blanks.length > 0 && !isToRead(state) && (
          <ZerosButton
            className={styles.zeros}
            cells={blanks}
            text={say('fillZeros', { count: blanks.length })}
            testId="fill-zeros"
          />
        )}
        <RecheckButton isWorded={button === null} isEnabled={work === null} />
        <MoreMenu onExport={onExport} />
      </div>
    </footer>
  );
}

interface SubmitButtonProps {
  text: TextName;
  isEnabled: boolean;
  isBusy: boolean;
}

const SubmitButton = memo(function SubmitButton({
  text,
  isEnabled,
  isBusy,
}: SubmitButtonProps): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  return (
    <Button
      className={styles.submit}
      appearance="primary"
      data-testid="submit"
      aria-describedby="submit-status"
      disabledFocusable={!isEnabled}
      icon={isBusy ? <Spinner size="tiny" /> : undefined}
      onClick={actions.submit}
    >
      {say(text)}
    </Button>
  );
});

interface RecheckButtonProps {
  /** Otherwise it shows its picture alone. */
  isWorded: boolean;
  isEnabled: boolean;
}

const RecheckButton = memo(function RecheckButton({ isWorded, isEnabled }: RecheckButtonProps): ReactElement {
  const { actions, say } = usePane();
  return (
    <Button
      icon={<ArrowSync20Regular />}
      aria-label={isWorded ? undefined : say('recheck')}
      title={say('recheck')}
      data-testid="recheck"
      disabledFocusable={!isEnabled}
      onClick={actions.recheck}
    >
      {isWorded ? say('recheck') : undefined}
    </Button>
  );
});

function blankCells({ cards }: LaidOut): CellKey[] {
  return cards.flatMap(({ fix }) => (fix?.kind === 'fillZero' ? fix.cells : []));
}
