import { Field, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isToRead } from '../../state/supervising/isToRead';
import { usePane, usePaneState } from '../paneContext';

/** Where the clerk explains a warning; it is kept in the workbook as it is written. */
export function Explanation({ rule }: { rule: string }): ReactElement {
  const { actions, say } = usePane();
  const text = usePaneState(({ explanations }) => explanations[rule] ?? '');
  const toRead = usePaneState(isToRead);
  return (
    <Field label={say('explanation')} hint={toRead ? undefined : say('explanationHint')} size="small">
      <Textarea
        value={text}
        readOnly={toRead}
        maxLength={2000}
        resize="vertical"
        data-testid="explanation"
        onChange={(_, { value }) => actions.explain(rule, value)}
      />
    </Field>
  );
}
