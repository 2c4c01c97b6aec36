import { useCallback, useEffect, useState } from 'react';
import type { Failure, Outcome } from '../../api/failure';
import { logUnexpected } from '../../work/logUnexpected';

/** A question to the server on its way, answered or failed; `again` asks once more. */
export type Asked<T> = (
  { kind: 'asking' } | { kind: 'answered'; value: T } | { kind: 'failed'; failure: Failure }
) & {
  again: () => void;
};

/** Asks when first drawn, and whenever `ask` changes: keep it the same between drawings. */
export function useAnswer<T>(ask: () => Promise<Outcome<T>>): Asked<T> {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    setOutcome(null);
    ask()
      .catch((error: unknown): Outcome<T> => {
        const correlationId = logUnexpected('asking the archive', error);
        return { ok: false, failure: { kind: 'unintelligible', status: 0, correlationId } };
      })
      .then((next) => {
        if (current) setOutcome(next);
      });
    return () => {
      current = false;
    };
  }, [ask, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  if (outcome === null) return { kind: 'asking', again };
  return outcome.ok
    ? { kind: 'answered', value: outcome.value, again }
    : { kind: 'failed', failure: outcome.failure, again };
}
