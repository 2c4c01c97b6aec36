import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { CheckAnswer, FiledFinding } from '../../../shared/api/answers';
import { findingText } from '../../../shared/messages/findingText';
import type { Report } from '../../../shared/report/report';
import type { Finding } from '../../../shared/rulebook/finding';
import type { VersionAddress } from '../../api/archiveApi';
import { wasFiled } from '../../state/reviewing/filedFindings';
import { knownFindings } from '../../state/supervising/knownFindings';
import { usePane } from '../paneContext';
import { Summary } from '../pieces/Summary';
import { ArchiveFailure } from './ArchiveFailure';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
  aside: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface TodaysFindingsProps {
  /** null when the archived report can no longer be read. */
  check: CheckAnswer | null;
  /** Altered content is not given out, so there are no figures to put into sentences: the findings are only counted. */
  intact: boolean;
  address: VersionAddress;
}

/** What today's rules say of an archived report, in sentences with its figures. */
export function TodaysFindings({ check, intact, address }: TodaysFindingsProps): ReactElement {
  const { say } = usePane();
  if (check === null) return <TodaysSummary title={say('todayUnreadable')} tone="bad" />;
  if (check.findings.length === 0) return <TodaysSummary title={say('todayClean')} tone="good" />;
  return (
    <TodaysSummary title={say('todayFindings', { count: check.findings.length })} tone="careful">
      {intact ? <Sentences check={check} {...address} /> : undefined}
    </TodaysSummary>
  );
}

interface TodaysSummaryProps {
  title: string;
  tone: 'good' | 'bad' | 'careful';
  children?: ReactElement;
}

function TodaysSummary({ title, tone, children }: TodaysSummaryProps): ReactElement {
  return (
    <Summary title={title} tone={tone} takesFocus={false} testId="todays-findings">
      {children}
    </Summary>
  );
}

function Sentences({ check, unit, year, version }: VersionAddress & { check: CheckAnswer }): ReactElement {
  const styles = useStyles();
  const { actions, locale, say } = usePane();
  const asked = useAnswer(
    useCallback(() => actions.archive.getVersion({ unit, year, version }), [actions, unit, year, version]),
  );
  if (asked.kind === 'asking') return <Spinner size="tiny" />;
  if (asked.kind === 'failed') return <ArchiveFailure failure={asked.failure} onRetry={asked.again} />;
  const { report, findings: filed } = asked.value;
  return (
    <ul className={styles.list}>
      {knownFindings(check).map((finding) => {
        const { title, sentence } = findingText(finding, report, locale);
        return (
          <li key={`${finding.rule} ${finding.cells[0] ?? ''}`}>
            <div className={styles.title}>{title}</div>
            <p className={styles.text}>{sentence}</p>
            {finding.released && (
              <p className={styles.text} data-testid="today-released">
                {say('todayReleased', { reason: finding.released.reason })}
              </p>
            )}
            <AtFiling finding={finding} report={report} filed={filed ?? null} />
          </li>
        );
      })}
    </ul>
  );
}

interface AtFilingProps {
  finding: Finding;
  report: Report;
  /** null where what was found at the time is not known. */
  filed: readonly FiledFinding[] | null;
}

/** What there was to it when the report was handed in: an explanation, or no such rule. */
function AtFiling({ finding, report, filed }: AtFilingProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  if (filed !== null && !wasFiled(filed, finding)) return <p className={styles.aside}>{say('filedNew')}</p>;
  const explanation = report.explanations?.[finding.rule]?.trim() ?? '';
  if (explanation === '') return null;
  return <p className={styles.text}>{say('filedExplained', { text: explanation })}</p>;
}
