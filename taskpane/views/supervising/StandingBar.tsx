import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OverviewAnswer } from '../../../shared/api/overview';
import { standings, type Standing } from '../../../shared/overview/standing';
import { standingTexts } from '../../texts/standingTexts';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  total: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  bar: {
    display: 'flex',
    gap: '2px',
    height: '12px',
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  part: { minWidth: '3px', forcedColorAdjust: 'none' },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalM,
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
  label: { flexGrow: 1 },
  number: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  missing: { backgroundColor: tokens.colorStatusDangerBackground3 },
  filed: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  explained: { backgroundColor: tokens.colorPaletteTealBorderActive },
  returned: { backgroundColor: tokens.colorStatusWarningBackground3 },
  accepted: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});

interface StandingBarProps {
  answer: OverviewAnswer;
  chosen: Standing | null;
  onChoose: (standing: Standing | null) => void;
}

/** How many units stand where, as a bar and in numbers; each number narrows the list to its units. */
export function StandingBar({ answer, chosen, onChoose }: StandingBarProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { counts, units, name, region } = answer;
  return (
    <>
      <p className={styles.total} data-testid="overview-total">
        {say('overviewTotal', { name: name ?? region, count: units.length })}
      </p>
      <div className={styles.bar} aria-hidden="true">
        {standings
          .filter((standing) => counts[standing] > 0)
          .map((standing) => (
            <div
              key={standing}
              className={mergeClasses(styles.part, styles[standing])}
              style={{ flexGrow: counts[standing], flexBasis: 0 }}
            />
          ))}
      </div>
      <div className={styles.choices} role="group" aria-label={say('overviewBar')}>
        {[...standings, null].map((standing) => (
          <button
            key={standing}
            type="button"
            className={mergeClasses(styles.choice, chosen === standing && styles.chosen)}
            aria-pressed={chosen === standing}
            data-testid={`standing-${standing ?? 'all'}`}
            onClick={() => onChoose(standing)}
          >
            {standing !== null && <span className={mergeClasses(styles.swatch, styles[standing])} />}
            <span className={styles.label}>
              {say(standing === null ? 'standingAll' : standingTexts[standing])}
            </span>
            <span className={styles.number}>{standing === null ? units.length : counts[standing]}</span>
          </button>
        ))}
      </div>
    </>
  );
}
