import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RollupAnswer } from '../../../shared/api/rollup';
import type { RegionAbout } from '../../state/supervising/regionAbout';
import type { Failure } from '../../api/failure';
import { canPutOnSheet } from '../../state/supervising/canPutOnSheet';
import { usePane, usePaneState } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import { rollupChartSheet } from './rollupChartSheet';
import { useSupervised } from './useSupervised';

const useStyles = makeStyles({
  button: { marginTop: tokens.spacingVerticalM },
  aside: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** So many years are drawn at most, the last one chosen. */
const yearsDrawn = 5;

interface RollupChartsProps {
  answer: RollupAnswer;
  about: RegionAbout;
}

/** The sums of a region and of the years before onto a sheet of charts. */
export function RollupCharts({ answer, about }: RollupChartsProps): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const canPut = usePaneState(canPutOnSheet);
  const { region, years } = useSupervised();
  const [step, setStep] = useState<{ busy: boolean; said: string; failure: Failure | null }>({
    busy: false,
    said: '',
    failure: null,
  });
  const put = async (): Promise<void> => {
    setStep({ busy: true, said: '', failure: null });
    const earlier = years.filter((year) => year < answer.year && year > answer.year - yearsDrawn);
    const outcomes = await Promise.all(
      earlier.map((year) => actions.archive.rollup({ year, region, of: answer.of })),
    );
    const failed = outcomes.find((outcome) => !outcome.ok);
    if (failed) return setStep({ busy: false, said: '', failure: failed.failure });
    const answers = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    const name = await actions.putCharts(rollupChartSheet([...answers, answer], about, say, locale));
    setStep({ busy: false, said: name === null ? '' : say('putOnSheet', { name }), failure: null });
  };
  return (
    <>
      <Button
        className={styles.button}
        data-testid="rollup-charts"
        icon={step.busy ? <Spinner size="tiny" /> : undefined}
        disabledFocusable={step.busy || !canPut}
        onClick={() => void put()}
      >
        {say('rollupCharts')}
      </Button>
      <p className={styles.aside} role="status" data-testid="rollup-charts-said">
        {step.said === '' ? say('rollupChartsText') : step.said}
      </p>
      {step.failure && <ArchiveFailure failure={step.failure} onRetry={() => void put()} />}
    </>
  );
}
