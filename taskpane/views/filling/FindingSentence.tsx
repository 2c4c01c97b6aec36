import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EditionId } from '../../../shared/editions/edition';
import type { SentencePart } from '../../state/filling/sentenceParts';
import { CellLink } from '../pieces/CellLink';
import { WholeDates } from '../pieces/WholeDates';

const useStyles = makeStyles({
  root: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

interface FindingSentenceProps {
  parts: readonly SentencePart[];
  edition: EditionId;
}

/** The sentence of a finding, in which each number and each cell's name leads to its cell. */
export function FindingSentence({ parts, edition }: FindingSentenceProps): ReactElement {
  return (
    <p className={useStyles().root} data-testid="sentence">
      {parts.map(({ text, cell }, index) =>
        cell === null ? (
          <WholeDates key={index} text={text} />
        ) : (
          <CellLink key={index} edition={edition} cell={cell}>
            {text}
          </CellLink>
        ),
      )}
    </p>
  );
}
