import { figureCells } from '../../../shared/editions/figureCells';
import type { EditionId } from '../../../shared/editions/edition';
import type { Report } from '../../../shared/report/report';
import { clerkNarrative } from '../clerkNarrative';

/** A report in which no two figures are alike, from 301 on: whatever is read of another cell shows. */
export function distinctReport(edition: EditionId = '2021'): Report {
  const year = edition === '2021' ? 2021 : 2019;
  return {
    edition,
    year,
    unit: { name: '某县水务局' },
    signedOn: `${year + 1}-01-12`,
    documentNumber: `某水发〔${year + 1}〕3号`,
    narrative: clerkNarrative,
    figures: Object.fromEntries(figureCells(edition).map(({ key }, index) => [key, 301 + index])),
  };
}
