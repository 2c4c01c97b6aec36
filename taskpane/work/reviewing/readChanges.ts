import type { ArchivedVersion } from '../../../shared/api/answers';
import type { Receipt } from '../../../shared/api/receipt';
import type { CellComment } from '../../../shared/api/review';
import type { Api } from '../../api/api';
import type { Outcome } from '../../api/failure';
import { commentsOn } from '../../state/reviewing/commentsOn';

/** A version that another is held against, and what its return asked for at its cells. */
export interface VersionBefore {
  archived: ArchivedVersion;
  comments: readonly CellComment[];
}

/** Reads what it takes to tell what a version changed since one before it. */
export async function readChanges(
  archive: Pick<Api, 'getVersion' | 'getReviews'>,
  { unit, year, version }: Receipt,
  before: Receipt,
): Promise<Outcome<VersionBefore>> {
  const [archived, reviews] = await Promise.all([
    archive.getVersion({ unit: unit.code, year, version: before.version }),
    archive.getReviews({ unit: unit.code, year, version }),
  ]);
  if (!archived.ok) return archived;
  if (!reviews.ok) return reviews;
  const comments = commentsOn(reviews.value.earlier, before.version);
  return { ok: true, value: { archived: archived.value, comments } };
}
