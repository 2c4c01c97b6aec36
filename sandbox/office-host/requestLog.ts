/** What the add-in asked of the host since a mark. */
export interface RequestCount {
  /** Batches without those in which Office.js only lets go of its references. */
  syncs: number;
  /** All batches. */
  batches: number;
  /** Every set and every changing call, as `Range.values`. */
  writes: string[];
  /** The batches that ended in an error, as `code: message`. */
  errors: string[];
}

export interface RequestLog {
  /** Forgets what was counted. */
  mark(): void;
  since(): RequestCount;
  add(run: { writes: string[]; onlyCleansUp: boolean; error?: { Code: string; Message: string } }): void;
}

export function requestLog(): RequestLog {
  const none = (): RequestCount => ({ syncs: 0, batches: 0, writes: [], errors: [] });
  let count = none();
  return {
    mark() {
      count = none();
    },
    since: () => ({ ...count, writes: [...count.writes], errors: [...count.errors] }),
    add({ writes, onlyCleansUp, error }) {
      count.batches += 1;
      if (!onlyCleansUp) count.syncs += 1;
      count.writes.push(...writes);
      if (error !== undefined) count.errors.push(`${error.Code}: ${error.Message}`);
    },
  };
}
