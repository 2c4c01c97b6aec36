import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Counts } from '../../../shared/rulebook/finding';
import type { Presentation } from '../../state/filling/presentation';
import type { Filter } from '../../state/paneState';
import { usePane, usePaneState, type PaneView } from '../paneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: 'tabular-nums',
  },
  part: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    textAlign: 'start',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  bar: {
    // Where the system paints all backgrounds alike, the empty part is what has none.
    '@media screen and (forced-colors: active)': {
      forcedColorAdjust: 'none',
      border: '1px solid CanvasText',
      backgroundColor: 'Canvas',
    },
    flexBasis: '100%',
    margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  settled: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

interface Part {
  filter: Filter;
  text: string;
  settled: boolean;
}

interface HealthLineProps {
  counts: Counts;
  presented: Presentation;
}

/**
 * How the report is, in one line; each part narrows the list to what it counts, and widens it again. While it is being
 * filled in, the line counts how far that is.
 */
export function HealthLine({ counts, presented }: HealthLineProps): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const chosen = usePaneState((state) => state.filter);
  const { phase, progress } = presented;
  const parts = phase === 'judged' ? partsOf(counts, presented, say) : partsMeanwhile(counts, presented, say);
  return (
    <div className={styles.line} role="group" data-testid="health-line">
      {parts.map(({ filter, text, settled }) => (
        <button
          key={filter}
          type="button"
          className={mergeClasses(styles.part, settled && styles.settled, filter === chosen && styles.chosen)}
          aria-pressed={filter === chosen}
          title={say(filter === chosen ? 'filterAll' : 'filterHint')}
          data-testid={`health-${filter}`}
          onClick={() => actions.filter(filter)}
        >
          {text}
        </button>
      ))}
      {phase !== 'judged' && (
        <ProgressBar
          className={styles.bar}
          value={progress.filled}
          max={progress.all}
          thickness="large"
          aria-label={say('progressFilled', { filled: progress.filled, all: progress.all })}
        />
      )}
    </div>
  );
}

function partsOf({ sums, blanks }: Counts, presented: Presentation, say: PaneView['say']): Part[] {
  const warnings = presented.cards.filter(({ tone }) => tone === 'warning').length;
  return [
    {
      filter: 'sums',
      text: say('healthSums', { all: sums.all, hold: sums.hold }),
      settled: sums.hold === sums.all,
    },
    {
      filter: 'blanks',
      text: blanks > 0 ? say('healthBlanks', { count: blanks }) : say('healthNoBlanks'),
      settled: blanks === 0,
    },
    ...numbersPart(presented, say),
    {
      filter: 'warnings',
      text: warnings > 0 ? say('healthWarnings', { count: warnings }) : say('healthNoWarnings'),
      settled: warnings === 0,
    },
  ];
}

/** Only what is there to be told: no sum is wrong for being unfinished. */
function partsMeanwhile({ sums }: Counts, presented: Presentation, say: PaneView['say']): Part[] {
  const { filled, all } = presented.progress;
  const warnings = presented.cards.filter(({ tone }) => tone === 'warning').length;
  const parts: (Part & { count: number })[] = [
    {
      filter: 'sums',
      text: say('progressBroken', { count: sums.broken }),
      settled: false,
      count: sums.broken,
    },
    {
      filter: 'sums',
      text: say('progressHold', { count: sums.hold }),
      settled: true,
      count: sums.broken > 0 ? 0 : sums.hold,
    },
    { filter: 'warnings', text: say('healthWarnings', { count: warnings }), settled: false, count: warnings },
  ];
  return [
    { filter: 'blanks', text: say('progressFilled', { filled, all }), settled: false },
    ...parts.filter(({ count }) => count > 0),
    ...numbersPart(presented, say),
  ];
}

function numbersPart({ cards }: Presentation, say: PaneView['say']): Part[] {
  const count = cards.filter(({ kind }) => kind === 'number').length;
  return count === 0 ? [] : [{ filter: 'numbers', text: say('healthNumbers', { count }), settled: false }];
}
