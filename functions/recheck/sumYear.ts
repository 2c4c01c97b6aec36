import { figureCells } from '../../shared/editions/figureCells';
import type { RecheckSums } from '../../shared/api/recheckJob';
import { againstChildren } from '../../shared/rollup/againstChildren';
import { childrenOf } from '../../shared/rollup/childrenOf';
import type { Report } from '../../shared/report/report';
import type { UnitFigures } from './resultRows';

/**
 * Each government's own report of a year against the reports that it is the sum of. Governments without any report below them
 * are left out.
 */
export function sumYear(year: number, rows: readonly UnitFigures[]): RecheckSums {
  const governments = rows.filter(({ kind }) => kind === 'government');
  return {
    year,
    state: 'done',
    governments: governments.flatMap((government) => {
      const children = childrenOf(government, rows);
      if (children.length === 0) return [];
      const codeAt = (at: number): string => children[at]?.unit ?? '';
      return [
        {
          unit: { code: government.unit, name: government.name, region: government.region },
          edition: government.edition,
          children: children.map(({ unit, name }) => ({ code: unit, name })),
          cells: againstChildren(
            reportOf(year, government),
            children.map((child) => reportOf(year, child)),
          ).map(({ leftOut, withoutNumber, ...cell }) => ({
            ...cell,
            leftOut: leftOut.map((explanation) => explanation.map(codeAt)),
            withoutNumber: withoutNumber.map(codeAt),
          })),
        },
      ];
    }),
  };
}

function reportOf(year: number, { edition, name, figures }: UnitFigures): Report {
  const cells = figureCells(edition).map(({ key }, index) => [key, figures[index] ?? null] as const);
  return { year, edition, unit: { name }, figures: Object.fromEntries(cells) };
}
