import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { OverviewAnswer } from '../../../shared/api/overview';
import type { Standing } from '../../../shared/overview/standing';
import { unitsShown } from '../../state/supervising/unitsShown';
import { Message } from '../pieces/Message';
import { usePane } from '../paneContext';
import type { ChosenReport } from '../../state/supervising/chosenReport';
import { OverviewOut } from './OverviewOut';
import { StandingBar } from './StandingBar';
import { UnitList } from './UnitList';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  search: { width: '100%', maxWidth: 'none', marginTop: tokens.spacingVerticalM },
});

interface OverviewUnitsProps {
  answer: OverviewAnswer;
  onChoose: (chosen: ChosenReport) => void;
}

/** Where the units of one region stand: counted, by name, narrowed by what is counted and by text. */
export function OverviewUnits({ answer, onChoose }: OverviewUnitsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const { counts, units, expected } = answer;
  const [standing, setStanding] = useState<Standing | null>(counts.missing > 0 ? 'missing' : null);
  const [text, setText] = useState('');
  const shown = useMemo(() => unitsShown(units, { standing, text }), [units, standing, text]);
  if (units.length === 0)
    return (
      <Message title={say('overviewNothing')} text={say('overviewNothingText')} testId="archive-empty" />
    );
  return (
    <>
      {expected === 0 && <p className={styles.note}>{say('overviewNoDirectory')}</p>}
      <StandingBar answer={answer} chosen={standing} onChoose={setStanding} />
      <OverviewOut answer={answer} shown={shown} />
      <SearchBox
        className={styles.search}
        placeholder={say('overviewSearch')}
        value={text}
        data-testid="archive-search"
        onChange={(_, { value }) => setText(value)}
      />
      <UnitList units={shown} answer={answer} onChoose={onChoose} />
    </>
  );
}
