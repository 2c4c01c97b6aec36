/** A way in which builds of Excel were seen to misbehave, that the host can misbehave in, too. */
export interface Quirk {
  /** Where the public record of it is. */
  record: string;
  /** What the host then does. */
  does: string;
}

/** The quirks that the host knows, by the name that switches one on; all are off unless named. */
export const quirks = {
  'unprotect-refused': {
    record: 'office-js 6784',
    does: 'refuses to take the protection off a sheet, although it is protected',
  },
  'events-lost': {
    record: 'office-js 6311, 4066',
    does: 'tells the add-in of no edit',
  },
  'events-twice': {
    record: 'office-js 3888',
    does: 'tells the add-in of each edit twice',
  },
  'formats-stale': {
    record: 'office-js 5299',
    does: 'shows no conditional format that the add-in makes, if it looks at other cells',
  },
  'insert-refused': {
    record: 'office-js 3179',
    does: 'inserts no sheet of a file',
  },
  'insert-fails-late': {
    record: 'office-js 2718',
    does: 'inserts the sheets of a file, and reports an error',
  },
  'file-refused': {
    record: 'office-js 5297',
    does: 'does not give the file of the workbook',
  },
  'file-empty': {
    record: 'office-js 757',
    does: 'gives a file of no bytes for the workbook',
  },
} as const satisfies Record<string, Quirk>;

export type QuirkName = keyof typeof quirks;

/**
 * The quirks that a page's address switches on: `?quirks=events-lost,unprotect-refused`, or all of them by `?quirks=all`.
 *
 * @throws RangeError for a quirk that there is none of
 */
export function quirksIn(address: string): ReadonlySet<QuirkName> {
  const named = (new URL(address).searchParams.get('quirks') ?? '').split(',').filter((name) => name !== '');
  const known = Object.keys(quirks) as QuirkName[];
  if (named.includes('all')) return new Set(known);
  return new Set(
    named.map((name) => {
      const found = known.find((each) => each === name);
      if (found === undefined) throw new RangeError(`the sandbox's Excel has no quirk ${name}`);
      return found;
    }),
  );
}
