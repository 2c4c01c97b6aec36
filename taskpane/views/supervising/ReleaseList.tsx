import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { Release } from '../../../shared/release/release';
import { openFirst } from '../../state/supervising/openFirst';
import { Message } from '../pieces/Message';
import { usePane } from '../paneContext';
import { EndOfPages } from './EndOfPages';
import { ReleaseItem } from './ReleaseItem';
import { usePages } from './usePages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
});

/** 放行: what units of the region asked to be let pass, those to be decided first. */
export function ReleaseList(): ReactElement {
  const styles = useStyles();
  const { actions, say } = usePane();
  const { archive } = actions;
  const pages = usePages(
    useCallback(
      async (cursor: string | null) => {
        const outcome = await archive.listReleases(cursor);
        if (!outcome.ok) return outcome;
        const { releases, next } = outcome.value;
        return { ok: true as const, value: { items: releases, next } };
      },
      [archive],
    ),
  );
  const { items, kind, hasMore, replace } = pages;
  const isOfUnitYear = (a: Release, b: Release): boolean => a.unit.code === b.unit.code && a.year === b.year;
  const onDecided = (releases: Release[]): void =>
    replace((before) =>
      before.map(
        (each) => releases.find((after) => isOfUnitYear(after, each) && after.number === each.number) ?? each,
      ),
    );
  if (kind === 'answered' && items.length === 0 && !hasMore) {
    return <Message title={say('releasesEmpty')} text={say('releasesEmptyText')} testId="releases-empty" />;
  }
  return (
    <>
      <ul className={styles.list} data-testid="releases">
        {openFirst(items).map((release) => (
          <li key={`${release.unit.code} ${release.year} ${release.number}`}>
            <ReleaseItem release={release} onDecided={onDecided} />
          </li>
        ))}
      </ul>
      <EndOfPages pages={pages} loading={say('releasesLoading')} testId="releases-more" />
    </>
  );
}
