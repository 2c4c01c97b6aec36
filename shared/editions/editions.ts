import { disclosure2019, disclosure2021 } from './disclosure';
import { disputes } from './disputes';
import type { Edition, EditionId } from './edition';
import { requests2019, requests2021 } from './requests';

/** The official templates. */
export const editions: Record<EditionId, Edition> = {
  '2019': {
    id: '2019',
    notice: '国办公开办函〔2019〕60号',
    firstYear: 2019,
    lastYear: 2020,
    tables: [disclosure2019, requests2019, disputes],
  },
  '2021': {
    id: '2021',
    notice: '国办公开办函〔2021〕30号',
    firstYear: 2021,
    lastYear: null,
    tables: [disclosure2021, requests2021, disputes],
  },
};

const allEditions = Object.values(editions);

/** The edition that a report of this year uses; null before 2019, when another form was in use. */
export function editionForYear(year: number): EditionId | null {
  const edition = allEditions.find(
    ({ firstYear, lastYear }) => year >= firstYear && (lastYear === null || year <= lastYear),
  );
  return edition?.id ?? null;
}
