import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { reasonLimit } from '../../../shared/api/receipt';
import { usePane, usePaneState } from '../paneContext';

const useStyles = makeStyles({ field: { marginBottom: tokens.spacingVerticalS } });

/** Why a correction replaces what was submitted before: asked for where it is about to be submitted, and in nobody's way. */
export function CorrectionReason(): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const reason = usePaneState((state) => state.reason);
  return (
    <Field className={styles.field} label={say('correctionReason')} size="small">
      <Input
        value={reason}
        maxLength={reasonLimit}
        placeholder={say('correctionReasonHint')}
        data-testid="correction-reason"
        onChange={(_, { value }) => actions.writeReason(value)}
      />
    </Field>
  );
}
