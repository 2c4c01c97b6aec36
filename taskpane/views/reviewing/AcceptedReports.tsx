import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { whyNotAccepted, type Accepted } from '../../state/reviewing/whyNotAccepted';
import { usePane } from '../paneContext';
import { Summary } from '../pieces/Summary';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  back: { justifySelf: 'start' },
});

interface AcceptedReportsProps {
  done: readonly Accepted[];
  /** Asks again what waits. */
  onBack: () => void;
}

/** How many were accepted, and which were not and why, by name. */
export function AcceptedReports({ done, onBack }: AcceptedReportsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const refused = done.flatMap((each) => {
    const why = whyNotAccepted(each);
    return why === null ? [] : [{ unit: each.report.unit, why }];
  });
  return (
    <Summary
      title={say('acceptedCount', { count: done.length - refused.length })}
      tone={refused.length === 0 ? 'good' : 'careful'}
      takesFocus
      testId="accepted-reports"
    >
      {refused.length > 0 && (
        <>
          <p className={styles.aside}>{say('notAccepted', { count: refused.length })}</p>
          <ul className={styles.list}>
            {refused.map(({ unit, why }) => (
              <li key={unit.code}>
                {unit.name}
                <p className={styles.aside}>{say(why)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button className={styles.back} size="small" data-testid="clean-again" onClick={onBack}>
        {say('cleanAgain')}
      </Button>
    </Summary>
  );
}
