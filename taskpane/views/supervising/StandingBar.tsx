import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OverviewAnswer } from '../../../shared/api/overview';
import { standings, type Standing } from '../../../shared/overview/standing';
import { standingTexts } from '../../texts/standingTexts';
import { usePane } from '../paneContext';
import { CountChoices } from '../pieces/CountChoices';

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
  choices: { marginBottom: tokens.spacingVerticalM },
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
      <div className={styles.choices}>
        <CountChoices
          label={say('overviewBar')}
          choices={[
            ...standings.map((standing) => ({
              id: standing,
              text: say(standingTexts[standing]),
              count: counts[standing],
              colour: styles[standing],
            })),
            { id: 'all' as const, text: say('standingAll'), count: units.length },
          ]}
          chosen={chosen ?? 'all'}
          onChoose={(id) => onChoose(id === 'all' ? null : id)}
          testId="standing"
        />
      </div>
    </>
  );
}
