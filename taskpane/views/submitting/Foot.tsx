import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { CellKey } from '../../../shared/editions/edition';
import type { Presentation } from '../../state/filling/presentation';
import type { LaidOut } from '../../state/paneState';
import { isToRead } from '../../state/supervising/isToRead';
import { offerOf } from '../../state/submitting/offer';
import { ZerosButton } from '../filling/ZerosButton';
import { ExportOutcome } from '../files/ExportOutcome';
import { useExport } from '../files/useExport';
import { usePane } from '../paneContext';
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
  const { state, actions, say } = usePane();
  const { work, who } = state;
  const blanks = blankCells(found);
  const isSupervisor = who.kind === 'known' && who.identity.role !== 'reporter';
  const { status, button } = offerOf(state, found, presented.phase);
  const { step, start } = useExport();
  const isDraft = found.result.verdict === 'errors';
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
          <Button
            className={styles.submit}
            appearance="primary"
            data-testid="submit"
            aria-describedby="submit-status"
            disabledFocusable={!button.isEnabled}
            icon={work === 'submitting' ? <Spinner size="tiny" /> : undefined}
            onClick={actions.submit}
          >
            {say(button.text)}
          </Button>
        )}
        {blanks.length > 0 && !isToRead(state) && (
          <ZerosButton
            className={styles.zeros}
            cells={blanks}
            text={say('fillZeros', { count: blanks.length })}
            testId="fill-zeros"
          />
        )}
        <Button
          icon={<ArrowSync20Regular />}
          aria-label={button ? say('recheck') : undefined}
          title={say('recheck')}
          data-testid="recheck"
          disabledFocusable={work !== null}
          onClick={actions.recheck}
        >
          {button ? undefined : say('recheck')}
        </Button>
        <MoreMenu onExport={(kind) => start(found.report, kind, isDraft)} />
      </div>
    </footer>
  );
}

function blankCells({ cards }: LaidOut): CellKey[] {
  return cards.flatMap(({ fix }) => (fix?.kind === 'fillZero' ? fix.cells : []));
}
