import type { CellKey } from '../editions/edition';
import type { Place } from '../document/document';
import type { Figure } from '../report/report';

/** A place in a document that could not be read for sure; where it names a cell, the report's figure is blank. */
export interface Doubt {
  cell?: CellKey;
  /** The unit is nowhere named; `found` is what stands in for it. */
  fact?: 'unitName';
  /** What stands there. */
  found: string;
  place: Place;
  /** What it may be, where there is more than one way to read it. */
  readings?: Figure[];
  /** What the data that the file carries says of the cell, where what is seen says something else. */
  carried?: Figure;
}
