import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Failure } from '../../api/failure';
import { usePane } from '../paneContext';

/** A decision was not recorded, and why: somebody else was first, say. What was written is still there. */
export function DecisionRefused({ failure }: { failure: Failure }): ReactElement {
  const { locale, say } = usePane();
  const why =
    failure.kind === 'problem'
      ? failure.problem.titles[locale]
      : say(failure.kind === 'unreachable' ? 'waitingTitle' : 'unintelligible');
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="decision-refused">
      <MessageBarBody>
        <MessageBarTitle>{say('reviewRefused')}</MessageBarTitle> {why}
      </MessageBarBody>
    </MessageBar>
  );
}
