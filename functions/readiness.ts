import { errorFacts } from './answer/errorFacts';
import type { InvocationLog } from './answer/invocationLog';
import type { Storage } from './archive/storage';
import type { Signer } from './signing/signer';

/** What the functions cannot do their work without. */
export type Dependency = 'storage' | 'signingKey';

export interface Readiness {
  /** What cannot be used now, by what was found within the last seconds; none when all is well. */
  unusable: (log: InvocationLog) => Promise<Dependency[]>;
}

/** How long what was found counts, in milliseconds. */
const goodFor = 10_000;

/** Tries storage and signing key, at most once in ten seconds, however many ask. `now` gives milliseconds. */
export function readiness(storage: Storage, signer: Signer, now: () => number): Readiness {
  const tries: Record<Dependency, () => Promise<unknown>> = {
    async storage() {
      await storage.prepare();
      await Promise.all([
        storage.contents.getProperties(storage.deadline()),
        storage.versions.listEntities(storage.deadline()).byPage({ maxPageSize: 1 }).next(),
      ]);
    },
    signingKey: () => signer.sign('receipt', '{"probe":true}'),
  };
  let found: { at: number; away: Promise<Dependency[]> } | undefined;
  const tryAll = async (log: InvocationLog): Promise<Dependency[]> => {
    const results = await Promise.all(
      Object.entries(tries).map(async ([name, attempt]) => {
        try {
          await attempt();
          return [];
        } catch (error) {
          log.warn('not-ready', { dependency: name, ...errorFacts(error) });
          return [name as Dependency];
        }
      }),
    );
    return results.flat();
  };
  return {
    unusable(log) {
      const time = now();
      if (found === undefined || time - found.at >= goodFor) found = { at: time, away: tryAll(log) };
      return found.away;
    },
  };
}
