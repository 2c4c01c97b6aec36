import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Failure } from '../../api/failure';
import type { TextName } from '../../texts/texts';
import { Message } from '../pieces/Message';
import { usePane } from '../paneContext';

const texts: Record<Exclude<Failure['kind'], 'problem'>, TextName> = {
  signedOut: 'sessionEnded',
  unreachable: 'waitingTitle',
  unintelligible: 'unintelligible',
};

/** The archive gave no usable answer: why, and once more. */
export function ArchiveFailure({
  failure,
  onRetry,
}: {
  failure: Failure;
  onRetry: () => void;
}): ReactElement {
  const { locale, say } = usePane();
  const text = failure.kind === 'problem' ? failure.problem.titles[locale] : say(texts[failure.kind]);
  const id =
    failure.kind === 'problem'
      ? failure.problem.correlationId
      : failure.kind === 'unintelligible'
        ? failure.correlationId
        : null;
  return (
    <Message title={say('archiveFailed')} text={text} testId="archive-failed">
      {id !== null && <small>{say('refusedNumber', { id })}</small>}
      <Button onClick={onRetry}>{say('archiveRetry')}</Button>
    </Message>
  );
}
