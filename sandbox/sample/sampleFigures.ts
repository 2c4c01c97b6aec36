import { figureCells } from '../../shared/editions/figureCells';
import type { Report } from '../../shared/report/report';

type Figures = Record<string, number>;

const applicants = [
  'naturalPerson',
  'business',
  'research',
  'publicInterest',
  'legalService',
  'otherOrganisation',
];

/** How many applications of natural persons a unit carries out of a year. */
const carriedOut = (unit: number, year: number): number => (unit + year) % 3;

/**
 * Made-up figures of a unit's year in which every sum holds, and every year begins where the one before ended.
 *
 * @param unit its place among the units: each has figures of its own
 */
export function sampleFigures(unit: number, year: number): Report['figures'] {
  const zeros = figureCells('2021').map(({ key }): [string, number] => [key, 0]);
  return {
    ...Object.fromEntries(zeros),
    ...disclosure(unit, year),
    ...requests(unit, year),
    ...disputes(unit),
  };
}

function disclosure(unit: number, year: number): Figures {
  const issued = unit % 4;
  const since = year - 2000;
  return {
    'disclosure.normativeDocuments.issued': issued,
    'disclosure.normativeDocuments.inForce': 3 + issued * since,
    'disclosure.licensing.decisions': 12 + 7 * unit + since,
    'disclosure.penalties.decisions': 3 * (unit % 5),
  };
}

function requests(unit: number, year: number): Figures {
  const columns = applicants.slice(0, 2).map((applicant, index): [string, Figures] => {
    const received = index === 0 ? 6 + ((3 * unit + year) % 5) : unit % 3;
    const carriedIn = index === 0 ? carriedOut(unit, year - 1) : 0;
    const out = index === 0 ? carriedOut(unit, year) : 0;
    const handled = received + carriedIn - out;
    const granted = Math.ceil(handled / 2);
    const partlyGranted = Math.floor((handled - granted) / 2);
    return [
      applicant,
      {
        received,
        carriedIn,
        granted,
        partlyGranted,
        unavailableNotHeld: handled - granted - partlyGranted,
        handled,
        carriedOut: out,
      },
    ];
  });
  const rows = Object.keys(columns[0]?.[1] ?? {});
  return Object.fromEntries(
    rows.flatMap((row) => {
      const cells = columns.map(([applicant, figures]): [string, number] => [
        `requests.${row}.${applicant}`,
        figures[row] ?? 0,
      ]);
      const total = cells.reduce((sum, [, value]) => sum + value, 0);
      return [...cells, [`requests.${row}.total`, total] as [string, number]];
    }),
  );
}

function disputes(unit: number): Figures {
  if (unit % 4 !== 0) return {};
  return { 'disputes.review.upheld': 1, 'disputes.review.total': 1 };
}
