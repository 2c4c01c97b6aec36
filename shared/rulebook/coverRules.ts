import type { CoverRule } from './rule';

/**
 * Day and month, in the year after the report year, until which a unit of each kind hands in and publishes its report.
 * Source: 政府信息公开条例第四十九条; 国办公开办函〔2021〕30号.
 */
export const deadlines = { government: '03-31', unit: '01-31' } as const;

/**
 * Day and month until which a government of a level hands its region's sums upward, where that is before its own
 * deadline; a province has until that. Source: 国办公开办函〔2021〕30号, 逐级汇总.
 */
export const rollupDates = { county: '02-20', prefecture: '03-10' } as const;

/** The rules about signature and document number, the same in both editions. */
export const coverRules: CoverRule[] = [
  { id: 'cover.signedMissing', family: 'cover', severity: 'warning', basis: 'practice' },
  { id: 'cover.signedUnreadable', family: 'cover', severity: 'error', basis: 'practice' },
  { id: 'cover.signedEarly', family: 'cover', severity: 'warning', basis: 'notice' },
  { id: 'cover.signedLate', family: 'cover', severity: 'warning', basis: 'regulation' },
  { id: 'cover.signedAfterRollup', family: 'cover', severity: 'note', basis: 'notice' },
  { id: 'cover.numberMissing', family: 'cover', severity: 'note', basis: 'practice' },
  { id: 'cover.documentYear', family: 'cover', severity: 'warning', basis: 'practice' },
];
