import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import { cellCommentLimit, type CellComment } from '../../../shared/api/review';
import type { EditionId } from '../../../shared/editions/edition';
import { commentedCellName } from '../../../shared/messages/commentedCellName';
import { usePane } from '../paneContext';
import { CellLink } from '../pieces/CellLink';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  text: { gridColumn: '1 / -1' },
});

interface CellCommentFieldProps {
  edition: EditionId;
  comment: CellComment;
  /** null takes the comment away. */
  onWrite: (text: string | null) => void;
}

/** One comment while it is written: the cell it is pinned to, and its words. It takes the focus when it is begun. */
export function CellCommentField({
  edition,
  comment: { cell, text },
  onWrite,
}: CellCommentFieldProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const field = useRef<HTMLTextAreaElement>(null);
  const isBegun = useRef(text === '');
  useEffect(() => {
    if (isBegun.current) field.current?.focus();
  }, []);
  const name = commentedCellName(edition, cell, locale);
  return (
    <div className={styles.root} data-testid="cell-comment-field">
      <CellLink edition={edition} cell={cell}>
        {name}
      </CellLink>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={say('removeComment')}
        title={say('removeComment')}
        onClick={() => onWrite(null)}
      />
      <Textarea
        ref={field}
        className={styles.text}
        aria-label={name}
        value={text}
        rows={2}
        maxLength={cellCommentLimit}
        resize="vertical"
        onChange={(_, { value }) => onWrite(value)}
      />
    </div>
  );
}
