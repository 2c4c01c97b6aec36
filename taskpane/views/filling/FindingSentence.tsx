import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../../shared/report/report';
import type { Finding } from '../../../shared/rulebook/finding';
import { sentenceParts } from '../../state/filling/sentenceParts';
import { CellLink } from '../pieces/CellLink';
import { WholeDates } from '../pieces/WholeDates';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  root: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

interface FindingSentenceProps {
  finding: Finding;
  report: Report;
  sentence: string;
}

/** The sentence of a finding, in which each number and each cell's name leads to its cell. */
export function FindingSentence({ finding, report, sentence }: FindingSentenceProps): ReactElement {
  const { locale } = usePane();
  return (
    <p className={useStyles().root} data-testid="sentence">
      {sentenceParts(finding, report, sentence, locale).map(({ text, cell }, index) =>
        cell === null ? (
          <WholeDates key={index} text={text} />
        ) : (
          <CellLink key={index} edition={report.edition} cell={cell}>
            {text}
          </CellLink>
        ),
      )}
    </p>
  );
}
