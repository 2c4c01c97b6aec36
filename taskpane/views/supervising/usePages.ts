import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Outcome } from '../../api/failure';
import { logUnexpected } from '../../work/logUnexpected';

/** One page of a list as the server gives it; `next` is the cursor of the page after, null on the last. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** A list that comes by pages: what is there of it so far. */
export interface Pages<T> {
  items: T[];
  /** asking: for a page; `more` can be asked for where there are some; failed: `more` tries the same page again. */
  kind: 'asking' | 'answered' | 'failed';
  hasMore: boolean;
  failure: Failure | null;
  more: () => void;
  /** Puts other items in the place of those there are. */
  replace: (change: (items: T[]) => T[]) => void;
}

type Shown<T> = Omit<Pages<T>, 'more' | 'replace'>;

/**
 * Asks for the first page when first drawn, and whenever `ask` changes: keep it the same between drawings. The others come
 * when `more` is called.
 */
export function usePages<T>(ask: (cursor: string | null) => Promise<Outcome<Page<T>>>): Pages<T> {
  const [pages, setPages] = useState<Shown<T>>(none<T>);
  const next = useRef<string | null>(null);
  const current = useRef(0);
  const fetchPage = useCallback(
    async (cursor: string | null) => {
      const round = ++current.current;
      setPages((before) => ({ ...(cursor === null ? none<T>() : before), kind: 'asking', failure: null }));
      const outcome = await outcomeOf(() => ask(cursor));
      if (round !== current.current) return;
      if (!outcome.ok) {
        setPages((before) => ({ ...before, kind: 'failed', failure: outcome.failure }));
        return;
      }
      const { items, next: after } = outcome.value;
      next.current = after;
      setPages((before) => ({
        items: [...before.items, ...items],
        kind: 'answered',
        hasMore: after !== null,
        failure: null,
      }));
    },
    [ask],
  );
  useEffect(() => {
    next.current = null;
    void fetchPage(null);
    return () => {
      current.current += 1;
    };
  }, [fetchPage]);
  const more = useCallback(() => void fetchPage(next.current), [fetchPage]);
  const replace = useCallback(
    (change: (items: T[]) => T[]) => setPages((before) => ({ ...before, items: change(before.items) })),
    [],
  );
  return { ...pages, more, replace };
}

const none = <T>(): Shown<T> => ({ items: [], kind: 'asking', hasMore: false, failure: null });

async function outcomeOf<T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await ask();
  } catch (error) {
    const correlationId = logUnexpected('asking for a page', error);
    return { ok: false, failure: { kind: 'unintelligible', status: 0, correlationId } };
  }
}
