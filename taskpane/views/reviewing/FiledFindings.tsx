import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { findingText } from '../../../shared/messages/findingText';
import type { Report } from '../../../shared/report/report';
import type { FiledLine } from '../../state/reviewing/filedFindings';
import { usePane } from '../paneContext';
import { Summary } from '../pieces/Summary';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FiledFindingsProps {
  report: Report;
  /** null of a version that came before what was found was kept. */
  lines: FiledLine[] | null;
}

/** What was found of a report when it was handed in, each with what its unit wrote to it. */
export function FiledFindings({ report, lines }: FiledFindingsProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  if (lines === null || lines.length === 0)
    return <p className={styles.aside}>{say(lines === null ? 'filedUnknown' : 'filedNone')}</p>;
  return (
    <Summary title={say('filedTitle')} tone="plain" takesFocus={false} testId="filed-findings">
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>
            <Line line={line} report={report} />
          </li>
        ))}
      </ul>
    </Summary>
  );
}

function Line({ line, report }: { line: FiledLine; report: Report }): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const { finding, explanation, released, severity } = line;
  const text = finding && findingText(finding, report, locale);
  return (
    <>
      <div className={styles.title}>{text?.title ?? say('filedGone')}</div>
      {text && <p className={styles.text}>{text.sentence}</p>}
      {released !== null && <p className={styles.text}>{say('todayReleased', { reason: released })}</p>}
      {explanation !== null && (
        <p className={styles.text} data-testid="filed-explanation">
          {say('filedExplained', { text: explanation })}
        </p>
      )}
      {explanation === null && severity === 'warning' && (
        <p className={styles.aside}>{say('filedUnexplained')}</p>
      )}
    </>
  );
}
