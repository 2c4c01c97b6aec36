/** A number in the text. Offsets are UTF-16 units, `end` exclusive. */
export interface Amount {
  value: number;
  start: number;
  end: number;
}

/** Numbers of which the text says that they are parts of another one. */
export interface PartList {
  whole: Amount;
  /** At least two, none of which can be counted in another. */
  parts: Amount[];
  /** equal: all parts are there; atMost: some may be left out. */
  fit: 'equal' | 'atMost';
  /** What else in the text the parts may be parts of, such as the received ones together with last year's. */
  others: number[];
  /** Parts of applications: what the tables hold of them may explain more than the sentence says. */
  areApplications: boolean;
}
