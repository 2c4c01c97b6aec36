import type { Problem, ProblemCode } from '../../shared/api/problem';

/** What a problem says beyond its sentence. */
export type ProblemFacts = Pick<Problem, 'entries' | 'findings' | 'cells' | 'versions'>;

/** An expected way in which a request fails. Thrown anywhere below a handler, answered as problem+json at the edge. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';

  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
    /** Seconds after which the same request may come again, where that is known. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}
