import type { CDPSession } from 'playwright-core';

/** Microseconds of script by where the script came from; see `scriptTime`. */
export type ScriptTime = Map<string, number>;

interface CallNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

interface CpuProfile {
  nodes: CallNode[];
  samples?: number[];
  timeDeltas?: number[];
}

/** How often the profiler looks, in microseconds. */
const interval = 100;

/** A look that comes later than this waited for a processor, together with the script; so much is counted for it at most. */
const longest = 10 * interval;

/**
 * Runs something and tells how long the scripts of a page and its frames ran meanwhile, by their owners: a sample counts
 * for the script that is on top, and what has no address (built-ins, garbage collection aside) for the script that called it.
 *
 * @param owner whose a script at an address is
 */
export async function scriptTime(
  session: CDPSession,
  owner: (url: string) => string,
  run: () => Promise<void>,
): Promise<ScriptTime> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  await run();
  const { profile } = await session.send('Profiler.stop');
  return timeByOwner(profile, owner);
}

function timeByOwner(
  { nodes, samples = [], timeDeltas = [] }: CpuProfile,
  owner: (url: string) => string,
): ScriptTime {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, string>();
  const walk = (node: CallNode | undefined, inherited: string): void => {
    if (node === undefined) return;
    const own = node.callFrame.url === '' ? inherited : owner(node.callFrame.url);
    owners.set(node.id, own);
    for (const child of node.children ?? []) walk(byId.get(child), own);
  };
  walk(nodes[0], '');
  const times: ScriptTime = new Map();
  for (const [index, id] of samples.entries()) {
    const who = owners.get(id) ?? '';
    if (who !== '') times.set(who, (times.get(who) ?? 0) + Math.min(timeDeltas[index + 1] ?? 0, longest));
  }
  return times;
}
