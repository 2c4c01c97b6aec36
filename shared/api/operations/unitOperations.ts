import { unitsCursorSchema, unitsImportSchema, unitsPageSchema } from '../units';
import type { Operation } from './operation';
import { regionYear } from './regionYear';

/** A file of the directory, and the report year from which it holds. */
const unitsFile = {
  query: { year: regionYear.year },
  body: { form: { file: { part: 'file', required: true } } },
  statuses: [200],
  answer: { json: unitsImportSchema },
} satisfies Partial<Operation>;

/** The directory of units (单位名录). */
export const unitOperations = {
  listUnits: {
    summary: 'The units whose report of a year is to be handed in',
    query: { ...regionYear, cursor: { schema: unitsCursorSchema, required: false } },
    statuses: [200],
    answer: { json: unitsPageSchema },
    problems: ['invalid-request'],
  },
  previewUnits: {
    summary: 'What a file would change in the directory of units; nothing is changed',
    ...unitsFile,
    problems: ['invalid-request', 'too-large', 'units-file-unreadable'],
  },
  importUnits: {
    summary: 'Change the directory of units as a preview has shown',
    ...unitsFile,
    headers: { 'If-Match': { required: true, description: 'The tag of the preview' } },
    problems: [
      'invalid-request',
      'too-large',
      'units-file-unreadable',
      'units-file-faulty',
      'directory-changed',
    ],
  },
} satisfies Record<string, Operation>;
