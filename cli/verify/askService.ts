import type { JSONWebKeySet } from 'jose';
import {
  consistencyAnswerSchema,
  inclusionAnswerSchema,
  keysAnswerSchema,
  type ConsistencyAnswer,
  type InclusionAnswer,
} from '../../shared/api/log';
import { routes } from '../../shared/api/routes';

/** What an archive's API answers about its log. */
export interface Service {
  keys(): Promise<JSONWebKeySet>;
  /** Null when the log does not have the leaf. */
  inclusion(leaf: string): Promise<InclusionAnswer | null>;
  /** Null when the log is smaller than that. */
  consistency(from: number): Promise<ConsistencyAnswer | null>;
}

/** Asks the API at an address (`https://…/api/v1`). Its promises reject when it does not answer, or answers otherwise. */
export function askService(address: string): Service {
  const ask = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${address.replace(/\/$/, '')}/${path}`, {
      signal: AbortSignal.timeout(30_000),
    });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return answer.json();
  };
  return {
    keys: async () => keysAnswerSchema.parse(await ask(routes.getKeys.route)),
    inclusion: async (leaf) =>
      inclusionAnswerSchema.nullable().parse(await ask(routes.getInclusion.route.replace('{leaf}', leaf))),
    consistency: async (from) =>
      consistencyAnswerSchema.nullable().parse(await ask(`${routes.getConsistency.route}?from=${from}`)),
  };
}
