import { Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../paneContext';

/** Where the clerk explains a warning; it is kept in the workbook as it is written. */
export function Explanation({ rule }: { rule: string }): ReactElement {
  const { state, actions, say } = usePane();
  return (
    <Field label={say('explanation')} hint={say('explanationHint')} size="small">
      <Textarea
        value={state.explanations[rule] ?? ''}
        maxLength={2000}
        resize="vertical"
        data-testid="explanation"
        onChange={(_, { value }) => actions.explain(rule, value)}
      />
    </Field>
  );
}
