import type { Title } from './titles';

/**
 * Year and unit of a report, of all the titles on a page: a page may list those of other years and other units besides. What
 * they do not settle is null.
 *
 * @param titles those among the text before the first section
 * @param pageTitle the one that the source gives beside its text
 * @param stated the year whose 1 January the text gives as the beginning of its period
 */
export function chooseTitle(
  titles: readonly Title[],
  pageTitle: Title | null,
  stated: number | null,
): Pick<Title, 'name' | 'year'> {
  const own = titles.filter(({ isLink }) => !isLink);
  const headings = own.filter(({ isHeading }) => isHeading);
  const candidates =
    [headings, own, pageTitle === null ? [] : [pageTitle]].find((some) => some.length > 0) ?? [];
  const year = yearOf(candidates, pageTitle?.year ?? null, stated);
  const ofYear = (candidates.length > 0 ? candidates : titles).filter((each) => each.year === year);
  return { year, name: nameOf(ofYear, pageTitle?.name ?? null) };
}

function yearOf(candidates: readonly Title[], ofPage: number | null, stated: number | null): number | null {
  const years = new Set(candidates.map(({ year }) => year));
  const [only] = years;
  if (only === undefined) return stated;
  if (years.size === 1) return only;
  return [ofPage, stated].find((year) => years.has(year)) ?? null;
}

/** The name that all of them give, some of them shorter; else the one that the page's title gives. */
function nameOf(titles: readonly Title[], ofPage: string | null): string | null {
  const names = [...new Set(titles.flatMap(({ name }) => name ?? []))];
  const longest = names.reduce((most, name) => (name.length > most.length ? name : most), '');
  if (names.every((name) => longest.includes(name))) return longest === '' ? null : longest;
  return names.find((name) => name === ofPage) ?? null;
}
