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

type Ask<T> = (cursor: string | null) => Promise<Outcome<Page<T>>>;
/** What there is, and of which question: of another one, nothing is shown. */
type Shown<T> = Omit<Pages<T>, 'more' | 'replace'> & { of: Ask<T> };

/**
 * Asks for the first page when first drawn, and whenever `ask` changes: keep it the same between drawings. The others come
 * when `more` is called.
 */
export function usePages<T>(ask: Ask<T>): Pages<T> {
  const [known, setPages] = useState<Shown<T>>(() => none(ask));
  const pages = known.of === ask ? known : none(ask);
  const next = useRef<string | null>(null);
  const current = useRef(0);
  const take = useCallback(
    (cursor: string | null, outcome: Outcome<Page<T>>) => {
      if (!outcome.ok) {
        setPages((before) => ({ ...since(before, ask), kind: 'failed', failure: outcome.failure }));
        return;
      }
      const { items, next: after } = outcome.value;
      next.current = after;
      setPages((before) => ({
        of: ask,
        items: cursor === null ? items : [...since(before, ask).items, ...items],
        kind: 'answered',
        hasMore: after !== null,
        failure: null,
      }));
    },
    [ask],
  );
  const fetchPage = useCallback(
    (cursor: string | null) => {
      const round = ++current.current;
      void outcomeOf(() => ask(cursor)).then((outcome) => {
        if (round === current.current) take(cursor, outcome);
      });
    },
    [ask, take],
  );
  useEffect(() => {
    next.current = null;
    fetchPage(null);
    return () => {
      current.current += 1;
    };
  }, [fetchPage]);
  const more = useCallback(() => {
    setPages((before) => ({ ...since(before, ask), kind: 'asking', failure: null }));
    fetchPage(next.current);
  }, [ask, fetchPage]);
  const replace = useCallback(
    (change: (items: T[]) => T[]) => setPages((before) => ({ ...before, items: change(before.items) })),
    [],
  );
  const { items, kind, hasMore, failure } = pages;
  return { items, kind, hasMore, failure, more, replace };
}

const none = <T>(of: Ask<T>): Shown<T> => ({ of, items: [], kind: 'asking', hasMore: false, failure: null });
const since = <T>(shown: Shown<T>, ask: Ask<T>): Shown<T> => (shown.of === ask ? shown : none(ask));

async function outcomeOf<T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await ask();
  } catch (error) {
    const correlationId = logUnexpected('asking for a page', error);
    return { ok: false, failure: { kind: 'unintelligible', status: 0, correlationId } };
  }
}
