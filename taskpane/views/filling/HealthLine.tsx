import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Counts } from '../../../shared/rulebook/finding';
import type { Card } from '../../state/filling/card';
import type { Filter } from '../../state/paneState';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
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

/** How the report is, in one line; each part narrows the list to what it counts, and widens it again. */
export function HealthLine({ counts, cards }: { counts: Counts; cards: Card[] }): ReactElement {
  const styles = useStyles();
  const { state, actions, say } = usePane();
  const { sums, blanks, warnings } = counts;
  const numbers = cards.filter(({ kind }) => kind === 'number').length;
  const parts: Part[] = [
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
    ...(numbers > 0
      ? [{ filter: 'numbers' as const, text: say('healthNumbers', { count: numbers }), settled: false }]
      : []),
    {
      filter: 'warnings',
      text: warnings > 0 ? say('healthWarnings', { count: warnings }) : say('healthNoWarnings'),
      settled: warnings === 0,
    },
  ];
  return (
    <div className={styles.line} role="group" data-testid="health-line">
      {parts.map(({ filter, text, settled }) => (
        <button
          key={filter}
          type="button"
          className={mergeClasses(
            styles.part,
            settled && styles.settled,
            state.filter === filter && styles.chosen,
          )}
          aria-pressed={state.filter === filter}
          title={say(state.filter === filter ? 'filterAll' : 'filterHint')}
          data-testid={`health-${filter}`}
          onClick={() => actions.filter(filter)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
