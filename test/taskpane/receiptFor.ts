import type { Receipt } from '../../shared/api/receipt';

/** A receipt for a report with this digest. */
export function receiptFor(reportDigest: string): Receipt {
  return {
    number: 'GJ-2021-141123204-0001',
    unit: { code: '141123204', name: '某乡人民政府', region: '141123' },
    year: 2021,
    edition: '2021',
    version: 1,
    submittedAt: '2022-01-12T03:04:05.000Z',
    reportDigest,
    workbookDigest: 'c'.repeat(64),
    previousDigest: null,
    recordDigest: 'd'.repeat(64),
  };
}
