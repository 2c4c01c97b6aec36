import type { EditionId } from '../editions/edition';
import { editionForYear } from '../editions/editions';
import type { TableState } from './tables/tableState';

/** The edition whose own labels a document has more of; where it has as many of both, the one of its year. */
export function editionOf({ labels }: Pick<TableState, 'labels'>, year: number | null): EditionId {
  const count = (edition: EditionId): number =>
    new Set(labels.filter(({ sign }) => sign.edition === edition).map(({ sign }) => sign)).size;
  const [older, newer] = [count('2019'), count('2021')];
  if (older !== newer) return older > newer ? '2019' : '2021';
  return (year === null ? null : editionForYear(year)) ?? '2021';
}
