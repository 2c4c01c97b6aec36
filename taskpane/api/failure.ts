import type { Problem } from '../../shared/api/problem';

/**
 * Why a request came to nothing. problem: the server said so; signedOut: nobody is signed in, so that nothing was sent;
 * unreachable: no answer, or it is busy, so trying again may help; unintelligible: an answer that is not of the agreed
 * shape.
 */
export type Failure =
  | { kind: 'problem'; problem: Problem }
  | { kind: 'signedOut' }
  | { kind: 'unreachable' }
  | { kind: 'unintelligible'; status: number; correlationId: string };

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };
