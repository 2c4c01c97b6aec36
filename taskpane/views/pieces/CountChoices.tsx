import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalXS,
  },
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  swatch: { flexShrink: 0, width: '10px', height: '10px', borderRadius: '2px', forcedColorAdjust: 'none' },
  text: { flexGrow: 1 },
  count: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

export interface CountChoice<Id extends string> {
  id: Id;
  text: string;
  count: number;
  /** The class that gives its swatch the colour that it has elsewhere. */
  colour?: string;
}

interface CountChoicesProps<Id extends string> {
  label: string;
  choices: readonly CountChoice<Id>[];
  chosen: Id | null;
  onChoose: (id: Id) => void;
  /** What the test ids of the choices begin with. */
  testId: string;
}

/** How many there are of each kind; each number narrows the list below to its kind. */
export function CountChoices<Id extends string>({
  label,
  choices,
  chosen,
  onChoose,
  testId,
}: CountChoicesProps<Id>): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.choices} role="group" aria-label={label}>
      {choices.map(({ id, text, count, colour }) => (
        <button
          key={id}
          type="button"
          className={mergeClasses(styles.choice, chosen === id && styles.chosen)}
          aria-pressed={chosen === id}
          data-testid={`${testId}-${id}`}
          onClick={() => onChoose(id)}
        >
          {colour !== undefined && <span className={mergeClasses(styles.swatch, colour)} />}
          <span className={styles.text}>{text}</span>
          <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}
