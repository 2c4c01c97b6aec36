import type { ReadyAnswer } from '../../shared/api/health';
import { RequestProblem } from '../answer/requestProblem';
import type { OpenEndpoint } from '../endpoint';

/**
 * Whether storage and signing key can be used: 200 ReadyAnswer. A key is used by signing a text that is thrown away; what
 * was found is remembered for a while (`functions/readiness.ts`), because anybody may ask.
 * Throws the problem `not-ready`, its entries naming what cannot be used and nothing of why: that is in the log.
 */
export const ready: OpenEndpoint = async ({ services, log }) => {
  const away = await services.readiness.unusable(log);
  if (away.length > 0) {
    throw new RequestProblem('not-ready', {
      entries: away.map((path) => ({ path, message: 'cannot be used' })),
    });
  }
  const jsonBody: ReadyAnswer = { status: 'ready' };
  return { jsonBody };
};
