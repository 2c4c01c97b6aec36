import { makeStyles, SearchBox, Select, Spinner, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReportSummary } from '../../../shared/api/answers';
import type { Receipt } from '../../../shared/api/receipt';
import { filterSummaries } from '../../state/supervising/filterSummaries';
import { localTime } from '../pieces/localTime';
import { Message } from '../pieces/Message';
import { usePane } from '../paneContext';
import { ArchiveFailure } from './ArchiveFailure';
import type { Asked } from './useAnswer';

const useStyles = makeStyles({
  search: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  text: { flexGrow: 1, minWidth: '160px' },
  year: { minWidth: '100px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  unit: { fontWeight: tokens.fontWeightSemibold },
  aside: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ArchiveListProps {
  list: Asked<ReportSummary[]>;
  onChoose: (latest: Receipt) => void;
}

/** What has been archived, newest first, narrowed by text and year. */
export function ArchiveList({ list, onChoose }: ArchiveListProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  const [text, setText] = useState('');
  const [year, setYear] = useState<number | null>(null);

  if (list.kind === 'asking')
    return <Spinner size="small" label={say('archiveLoading')} data-testid="archive-loading" />;
  if (list.kind === 'failed') return <ArchiveFailure failure={list.failure} onRetry={list.again} />;
  if (list.value.length === 0) {
    return <Message title={say('archiveEmpty')} text={say('archiveEmptyText')} testId="archive-empty" />;
  }
  const years = [...new Set(list.value.map(({ latest }) => latest.year))].sort((a, b) => b - a);
  const shown = filterSummaries(list.value, text, year);
  return (
    <>
      <div className={styles.search} role="search">
        <SearchBox
          className={styles.text}
          placeholder={say('archiveSearch')}
          value={text}
          data-testid="archive-search"
          onChange={(_, { value }) => setText(value)}
        />
        <Select
          className={styles.year}
          aria-label={say('startYear')}
          value={year === null ? '' : String(year)}
          data-testid="archive-year"
          onChange={(_, { value }) => setYear(value === '' ? null : Number(value))}
        >
          <option value="">{say('archiveAllYears')}</option>
          {years.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </div>
      {shown.length === 0 && <Message title={say('archiveNoMatch')} />}
      <ul className={styles.list} data-testid="archive-list">
        {shown.map(({ latest, versions }) => (
          <li key={latest.number}>
            <button
              type="button"
              className={styles.item}
              data-testid="archive-item"
              onClick={() => onChoose(latest)}
            >
              <span className={styles.unit}>{latest.unit.name}</span>
              <span className={styles.aside}>
                {[say('yearOf', { year: latest.year }), say('archiveVersions', { count: versions })].join(
                  ' · ',
                )}
              </span>
              <span className={styles.aside}>{localTime(latest.submittedAt, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
