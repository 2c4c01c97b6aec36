import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Who } from '../../state/paneState';
import type { TextName } from '../../texts/texts';
import { usePane, usePaneState } from '../paneContext';

type SignedOut = Extract<Who, { kind: 'signedOut' }>;

const reasons: Record<SignedOut['because'], TextName> = {
  notYet: 'notSignedIn',
  ended: 'sessionEnded',
  closed: 'signInClosed',
  blocked: 'signInBlocked',
  refused: 'signInRefused',
  away: 'signInAway',
};

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Below the head while nobody is signed in, or somebody without a role: why, and the button that changes it. */
export function SignInBar(): ReactElement | null {
  const styles = useStyles();
  const { actions, say } = usePane();
  const who = usePaneState((state) => state.who);
  const offer = offerFor(who);
  if (offer === null) return null;
  const { text, button, isCalm } = offer;
  return (
    <MessageBar
      className={styles.bar}
      intent={isCalm ? 'info' : 'warning'}
      shape="square"
      layout="multiline"
      data-testid="sign-in-bar"
      data-who={who.kind}
    >
      <MessageBarBody>{say(text)}</MessageBarBody>
      <MessageBarActions>
        {who.kind === 'signingIn' ? (
          <Button size="small" data-testid="stop-signing-in" onClick={actions.stopSigningIn}>
            {say(button)}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="primary"
            data-testid="sign-in"
            onClick={() => actions.signIn(who.kind === 'noRole')}
          >
            {say(button)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function offerFor(who: Who): { text: TextName; button: TextName; isCalm: boolean } | null {
  switch (who.kind) {
    case 'signedOut':
      return {
        text: reasons[who.because],
        button: who.because === 'ended' ? 'signInAgain' : 'signIn',
        isCalm: who.because === 'notYet' || who.because === 'closed',
      };
    case 'signingIn':
      return { text: 'signingIn', button: 'stopSigningIn', isCalm: true };
    case 'noRole':
      return { text: 'noRole', button: 'signInAnew', isCalm: false };
    default:
      return null;
  }
}
