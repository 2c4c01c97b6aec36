import { Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isToRead } from '../../state/supervising/isToRead';
import { usePane } from '../paneContext';

/** Where the clerk explains a warning; it is kept in the workbook as it is written. */
export function Explanation({ rule }: { rule: string }): ReactElement {
  const { state, actions, say } = usePane();
  const toRead = isToRead(state);
  return (
    <Field label={say('explanation')} hint={toRead ? undefined : say('explanationHint')} size="small">
      <Textarea
        value={state.explanations[rule] ?? ''}
        readOnly={toRead}
        maxLength={2000}
        resize="vertical"
        data-testid="explanation"
        onChange={(_, { value }) => actions.explain(rule, value)}
      />
    </Field>
  );
}
