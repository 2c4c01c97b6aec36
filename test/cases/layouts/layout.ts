import type { CellKey } from '../../../shared/editions/edition';
import type { Report } from '../../../shared/report/report';

/** One way in which reports are published. */
export interface Layout {
  name: string;
  /** The end of the file's name. */
  type: string;
  write: (report: Report) => Uint8Array;
  /** How the layout writes the text of a cell, where it changes it: in full width, in traditional characters. */
  changes: (text: string, key: CellKey) => string;
  /** Whether every figure can be read for sure. */
  certain: boolean;
  /** Whether the layout leaves out what it has said, so that a figure that was given is not to be told from a blank. */
  leavesOut: boolean;
}

/** @param write gives text, or bytes in an encoding of its own */
export const layoutOf = (
  name: string,
  type: string,
  write: (report: Report) => string | Uint8Array,
  {
    changes = (text) => text,
    certain = true,
    leavesOut = false,
  }: Partial<Pick<Layout, 'changes' | 'certain' | 'leavesOut'>> = {},
): Layout => ({
  name,
  type,
  changes,
  certain,
  leavesOut,
  write: (report) => {
    const written = write(report);
    return typeof written === 'string' ? new TextEncoder().encode(written) : written;
  },
});
