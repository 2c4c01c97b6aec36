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
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{ ask: typeof ask; round: number; outcome: Outcome<T> } | null>(null);
  useEffect(() => {
    let current = true;
    void outcomeOf(ask).then((outcome) => {
      if (current) setAnswer({ ask, round, outcome });
    });
    return () => {
      current = false;
    };
  }, [ask, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  if (answer === null || answer.ask !== ask || answer.round !== round) return { kind: 'asking', again };
  const { outcome } = answer;
  return outcome.ok
    ? { kind: 'answered', value: outcome.value, again }
    : { kind: 'failed', failure: outcome.failure, again };
}

async function outcomeOf<T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await ask();
  } catch (error) {
    const correlationId = logUnexpected('asking the archive', error);
    return { ok: false, failure: { kind: 'unintelligible', status: 0, correlationId } };
  }
}
