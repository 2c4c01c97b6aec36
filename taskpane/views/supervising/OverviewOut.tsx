import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Copy16Regular, Table16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { OverviewAnswer, UnitStanding } from '../../../shared/api/overview';
import { missingByDay } from '../../state/supervising/missingByDay';
import { canPutOnSheet } from '../../state/supervising/canPutOnSheet';
import { usePane, usePaneState, type PaneView } from '../paneContext';
import { daysLeftText } from './daysLeftText';
import { overviewSheet } from './overviewSheet';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface OverviewOutProps {
  answer: OverviewAnswer;
  /** The units that the list is narrowed to. */
  shown: readonly UnitStanding[];
}

/** What leaves the overview: the list as it is narrowed onto a sheet, and the names of the missing as a reminder. */
export function OverviewOut({ answer, shown }: OverviewOutProps): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const canPut = usePaneState(canPutOnSheet);
  const [said, setSaid] = useState('');
  const [copied, setCopied] = useState(false);
  const put = async (): Promise<void> => {
    const name = await actions.putTable(overviewSheet(answer, shown, say, locale));
    setSaid(name === null ? '' : say('putOnSheet', { name }));
  };
  const copy = (): void => {
    navigator.clipboard.writeText(reminder(answer, say)).then(
      () => {
        setCopied(true);
        setSaid(say('reminderCopied'));
      },
      () => setSaid(say('reminderNotCopied')),
    );
  };
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<Table16Regular />}
          data-testid="overview-to-sheet"
          disabledFocusable={!canPut}
          onClick={() => void put()}
        >
          {say('toSheet')}
        </Button>
        {answer.counts.missing > 0 && (
          <Button
            size="small"
            icon={copied ? <Checkmark16Regular /> : <Copy16Regular />}
            data-testid="overview-copy"
            onClick={copy}
          >
            {say('copyReminder')}
          </Button>
        )}
      </div>
      <p className={styles.said} role="status" data-testid="overview-said">
        {said}
      </p>
    </>
  );
}

/** A paragraph for each last day, with the names, numbered. */
function reminder(answer: OverviewAnswer, say: PaneView['say']): string {
  return missingByDay(answer)
    .map(({ due, left, names }) =>
      [
        say('reminderHead', {
          count: names.length,
          year: answer.year,
          due,
          left: daysLeftText(left, say),
        }),
        ...names.map((name, index) => `${index + 1}. ${name}`),
      ].join('\n'),
    )
    .join('\n\n');
}
