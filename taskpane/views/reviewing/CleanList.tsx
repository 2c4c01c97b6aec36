import { Button, Checkbox, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CleanAnswer } from '../../../shared/api/review';
import type { Accepted } from '../../state/reviewing/whyNotAccepted';
import { acceptAll } from '../../work/reviewing/acceptAll';
import { usePane, usePaneState } from '../paneContext';
import { localTime } from '../pieces/localTime';

/** More than so many are not drawn at once; the rest is counted and accepted with them. */
const mostDrawn = 200;

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  aside: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  accept: { justifySelf: 'start' },
});

interface CleanListProps {
  answer: CleanAnswer;
  onDone: (done: Accepted[]) => void;
}

/** The clean reports by name, all chosen: some can be taken out before the others are accepted. */
export function CleanList({ answer, onDone }: CleanListProps): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const who = usePaneState((state) => state.who);
  const { clean, others, year } = answer;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<number | null>(null);
  const chosen = clean.filter(({ unit }) => !leftOut.has(unit.code));
  const mayDecide = who.kind === 'known' && who.identity.role === 'supervisor';
  const toggle = (code: string, isChosen: boolean): void =>
    setLeftOut(
      isChosen ? new Set([...leftOut].filter((each) => each !== code)) : new Set([...leftOut, code]),
    );
  const accept = async (): Promise<void> => {
    setAsked(0);
    onDone(await acceptAll(actions.archive, year, chosen, setAsked));
  };
  return (
    <div className={styles.root}>
      <p className={styles.text}>{say('cleanTitle', { count: clean.length })}</p>
      {others > 0 && <p className={styles.aside}>{say('cleanOthers', { count: others })}</p>}
      {mayDecide && (
        <Button
          className={styles.accept}
          appearance="primary"
          data-testid="accept-clean"
          disabledFocusable={asked !== null || chosen.length === 0}
          onClick={() => void accept()}
        >
          {say('acceptClean', { count: chosen.length })}
        </Button>
      )}
      {asked !== null && <ProgressBar value={asked} max={chosen.length} />}
      <ul className={styles.list} data-testid="clean-list">
        {clean.slice(0, mostDrawn).map(({ unit, version, submittedAt }) => (
          <li key={unit.code} className={styles.item}>
            <Checkbox
              checked={!leftOut.has(unit.code)}
              disabled={!mayDecide || asked !== null}
              label={
                <>
                  {unit.name}
                  <span className={styles.aside}>
                    {[say('receiptVersion', { version }), localTime(submittedAt, locale)].join(' · ')}
                  </span>
                </>
              }
              onChange={(_, { checked }) => toggle(unit.code, checked === true)}
            />
          </li>
        ))}
      </ul>
      {clean.length > mostDrawn && (
        <p className={styles.aside}>{say('cleanMore', { count: clean.length - mostDrawn })}</p>
      )}
    </div>
  );
}
