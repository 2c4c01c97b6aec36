import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  pages: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Lines on a page: few enough to draw at once, whatever the list holds. */
const pageSize = 50;

interface PagedListProps<T> {
  /** At least one; another list begins at its first page. */
  items: readonly T[];
  keyOf: (item: T) => string;
  draw: (item: T) => ReactNode;
}

/** A long list, page by page. */
export function PagedList<T>({ items, keyOf, draw }: PagedListProps<T>): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [at, setAt] = useState({ items, page: 0 });
  const page = at.items === items ? at.page : 0;
  const setPage = (chosen: number): void => setAt({ items, page: chosen });
  const from = page * pageSize;
  const shown = items.slice(from, from + pageSize);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item) => (
          <li key={keyOf(item)} data-testid="list-line">
            {draw(item)}
          </li>
        ))}
      </ul>
      <div className={styles.pages}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeft16Regular />}
          aria-label={say('pageBefore')}
          disabledFocusable={page === 0}
          onClick={() => setPage(page - 1)}
        />
        <span data-testid="list-page">
          {say('overviewShown', { from: from + 1, to: from + shown.length, count: items.length })}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRight16Regular />}
          aria-label={say('pageAfter')}
          data-testid="list-page-after"
          disabledFocusable={from + pageSize >= items.length}
          onClick={() => setPage(page + 1)}
        />
      </div>
    </>
  );
}
