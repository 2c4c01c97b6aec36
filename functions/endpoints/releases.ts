import { releaseDecisionSchema, type ReleasesAnswer } from '../../shared/release/release';
import { RequestProblem } from '../answer/requestProblem';
import { findChain } from '../archive/chains';
import type { Chain } from '../archive/record';
import type { Call, Endpoint } from '../endpoint';
import { coversUnit } from '../identity/permissions';
import { addDecided, readReleases } from '../release/releaseTable';
import { readJson } from '../submission/readJson';
import { releasePath, unitYear } from './versionPath';

/** The longest body that a decision takes, in bytes. */
const bodyLimit = 16 * 1024;

/** What a unit asked for a year and what was decided, oldest first. 200 ReleasesAnswer. Throws `not-found`. */
export const getReleases: Endpoint = async (call) => {
  const path = unitYear(call.request);
  const { identity, services } = call;
  await services.storage.prepare();
  const chain = await visibleReleaseChain(call, path);
  const isOwn = identity.role === 'reporter' && identity.unit.code === path.unit;
  if (chain === null && !isOwn) throw new RequestProblem('not-found');
  const releases = chain === null ? [] : await readReleases(services.storage, chain);
  if (releases.length === 0 && !isOwn) throw new RequestProblem('not-found');
  return { jsonBody: { releases } satisfies ReleasesAnswer };
};

/**
 * Grants a request, or refuses it with a comment (放行, 不予放行). Of two who decide at once, the second is told. 201 ReleasesAnswer.
 * Throws `invalid-request`, `not-found` and `release-decided`.
 */
export const decideRelease: Endpoint = async (call) => {
  const { request, identity, services, log } = call;
  const { storage } = services;
  const path = releasePath(request);
  const { decision, comment } = await readJson(request, bodyLimit, releaseDecisionSchema);
  await storage.prepare();
  const chain = await visibleReleaseChain(call, path);
  const releases = chain === null ? [] : await readReleases(storage, chain);
  const release = releases.find(({ number }) => number === path.release);
  if (chain === null || release === undefined) throw new RequestProblem('not-found');
  call.concerns(chain);
  if (release.decided !== null) throw new RequestProblem('release-decided');
  const at = services.now().toISOString();
  const decided = { decision, comment, by: identity.subject, byName: identity.name, at };
  if (!(await addDecided(storage, chain, release, decided))) throw new RequestProblem('release-decided');
  log.info('release-decided', { decision });
  const after = releases.map((each) => (each === release ? { ...release, decided } : each));
  return { status: 201, jsonBody: { releases: after } satisfies ReleasesAnswer };
};

/** Where a unit's year is kept; null when nothing is, or when it is not the caller's to see. */
async function visibleReleaseChain(
  { identity, services: { storage } }: Call,
  { unit, year }: { unit: string; year: number },
): Promise<Chain | null> {
  const chain = await findChain(storage, unit, year);
  return chain !== null && coversUnit(identity, { code: unit, region: chain.region }) ? chain : null;
}
