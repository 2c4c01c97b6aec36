import { Badge, Button, makeStyles, tokens, type BadgeProps } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { editions } from '../../shared/editions/editions';
import type { Report } from '../../shared/report/report';
import type { PaneState } from '../state/paneState';
import { looksIntoArchive } from '../state/supervising/looksIntoArchive';
import { stageOf, type Stage } from '../state/submitting/stage';
import type { TextName } from '../texts/texts';
import { usePane, usePaneState } from './paneContext';

const SignedInMenu = lazy(async () => ({
  default: (await import('./signingIn/SignedInMenu')).SignedInMenu,
}));

const useStyles = makeStyles({
  // The top right corner is Office's own.
  head: {
    padding: `${tokens.spacingVerticalM} 44px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Unit, year, edition and state of the report; supervisors change here between the workbook and the archive. */
export function Head(): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const who = usePaneState((state) => state.who);
  const view = usePaneState((state) => state.view);
  const receipt = usePaneState((state) => state.receipt);
  const unit = usePaneState((state) => reportIn(state)?.unit.name);
  const year = usePaneState((state) => reportIn(state)?.year);
  const edition = usePaneState((state) => reportIn(state)?.edition);
  const stage = usePaneState(stageIn);
  const ownUnit = who.kind === 'known' && who.identity.role === 'reporter' ? who.identity.unit.name : null;
  const inArchive = view === 'supervision' || view === 'directory';
  const title = titles[view];
  return (
    <header className={styles.head} data-testid="head">
      <h1 className={styles.unit}>{title ? say(title) : (unit ?? ownUnit ?? say('appName'))}</h1>
      <div className={styles.facts}>
        {year !== undefined && !inArchive && <span>{say('yearOf', { year })}</span>}
        {edition && !inArchive && <span>{say('editionOf', { notice: editions[edition].notice })}</span>}
        {stage && !inArchive && <StageBadge stage={stage} />}
        {(stage === 'draft' || stage === 'ready') && receipt !== null && !inArchive && (
          <span data-testid="changed-since">{say('changedSince', { version: receipt.version })}</span>
        )}
        {who.kind === 'known' && who.mayLeave && (
          <Suspense>
            <SignedInMenu identity={who.identity} />
          </Suspense>
        )}
        {looksIntoArchive(who) && (
          <Button
            size="small"
            data-testid="switch-view"
            onClick={() => actions.view(inArchive ? 'report' : 'supervision')}
          >
            {say(inArchive ? 'toReport' : 'toSupervision')}
          </Button>
        )}
      </div>
    </header>
  );
}

const reportIn = ({ workbook }: PaneState): Report | null =>
  workbook.kind === 'laidOut' ? workbook.report : null;

function stageIn({ workbook, receipt, explanations, review }: PaneState): Stage | null {
  return workbook.kind === 'laidOut' ? stageOf(workbook, receipt, explanations, review) : null;
}

/** What is said in place of a unit's name where no report is before one. */
const titles: Partial<Record<PaneState['view'], TextName>> = {
  supervision: 'archiveTitle',
  directory: 'directoryTitle',
};

const stages: Record<Stage, { text: TextName; color: BadgeProps['color'] }> = {
  draft: { text: 'stageDraft', color: 'informative' },
  ready: { text: 'stageReady', color: 'brand' },
  submitted: { text: 'stageSubmitted', color: 'success' },
  returned: { text: 'stageReturned', color: 'danger' },
  accepted: { text: 'stageAccepted', color: 'success' },
};

function StageBadge({ stage }: { stage: Stage }): ReactElement {
  const { say } = usePane();
  const { text, color } = stages[stage];
  return (
    <Badge appearance="tint" color={color} shape="rounded" data-testid="stage" data-stage={stage}>
      {say(text)}
    </Badge>
  );
}
