import { Button } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import { logUnexpected } from '../work/logUnexpected';
import { Message } from './pieces/Message';
import type { PaneView } from './paneContext';

interface Props {
  say: PaneView['say'];
  children: ReactNode;
}

/** Keeps a fault in drawing from leaving a blank pane: says so, with the number under which it was logged. */
export class ErrorBoundary extends Component<Props, { correlationId: string | null }> {
  override state = { correlationId: null };

  static getDerivedStateFromError(error: unknown): { correlationId: string } {
    return { correlationId: logUnexpected('drawing', error) };
  }

  override render(): ReactNode {
    const { correlationId } = this.state;
    const { say, children } = this.props;
    return correlationId === null ? children : <Crashed say={say} correlationId={correlationId} />;
  }
}

function Crashed({ say, correlationId }: { say: PaneView['say']; correlationId: string }): ReactElement {
  return (
    <Message title={say('crashTitle')} text={say('crashText')} testId="crash">
      <code>{correlationId}</code>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {say('crashReload')}
      </Button>
    </Message>
  );
}
