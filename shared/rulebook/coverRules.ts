import type { CoverRule } from './rule';

/**
 * Day and month, in the year after the report year, until which a unit of each kind hands in and publishes its report.
 * Source: 政府信息公开条例第四十九条; 国办公开办函〔2021〕30号.
 */
export const deadlines = { government: '03-31', unit: '01-31' } as const;

/** The rules about signature and document number, the same in both editions. */
export const coverRules: CoverRule[] = [
  { id: 'cover.signedUnreadable', family: 'cover', severity: 'error', basis: 'practice' },
  { id: 'cover.signedEarly', family: 'cover', severity: 'warning', basis: 'notice' },
  { id: 'cover.signedLate', family: 'cover', severity: 'warning', basis: 'regulation' },
  { id: 'cover.documentYear', family: 'cover', severity: 'warning', basis: 'practice' },
];
