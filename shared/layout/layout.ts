import type { EditionId } from '../editions/edition';
import { editions } from '../editions/editions';
import type { Unit } from '../report/report';
import { addressOf } from './address';
import { coverAddresses, coverName, coverSheet, unitKindNames } from './coverSheet';
import { tableSheet, tableTop } from './tableSheet';
import { factKeys, type FactKey, type Place, type WorkbookPlan } from './workbookPlan';

/** What a report is filed under. */
export interface Cover {
  year: number;
  unit: Unit;
}

const measure = {
  disclosure: '单位：件（收费金额：万元）',
  requests: '单位：件',
  disputes: '单位：件',
} as const;

/**
 * The workbook for one report: the cover with the texts, then 表二, 表三 and 表四 as printed. Everything is derived from
 * the edition and its rules; nothing in it is written twice.
 *
 * @returns the sheets in order, and where every figure and fact stands
 */
export function layout(id: EditionId, { year, unit }: Cover): WorkbookPlan {
  const edition = editions[id];
  const cover = coverSheet({
    unitName: unit.name,
    ...(unit.code !== undefined && { unitCode: unit.code }),
    ...(unit.region !== undefined && { region: unit.region }),
    ...(unit.kind !== undefined && { kind: unitKindNames[unit.kind] }),
    year,
  });
  const tables = edition.tables.map((table) =>
    tableSheet(edition, table, `填报单位：${unit.name}　　${year} 年　　${measure[table.id]}`),
  );
  const figures = edition.tables.flatMap((table) =>
    table.figures.map(({ key, row, column }): [string, Place] => [
      key,
      { sheet: table.name.zh, address: addressOf(tableTop + row, column) },
    ]),
  );
  const facts = Object.fromEntries(
    factKeys.map((fact) => [fact, { sheet: coverName, address: coverAddresses[fact] }]),
  ) as Record<FactKey, Place>;
  return { sheets: [cover, ...tables], figures: new Map(figures), facts };
}
