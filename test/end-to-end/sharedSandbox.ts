import { rmSync } from 'node:fs';
import { clearStorage } from '../../sandbox/storage/clearStorage';
import { openAnew } from './openAnew';
import { runSandbox, type OpenPage, type SandboxRun } from './sandbox';

/** What the suites of this process share; it ends with the process. */
let shared: Promise<SandboxRun> | undefined;
/** Pages that no suite uses now: what a page's process has compiled, it need not compile again. */
const idle: OpenPage[] = [];

/**
 * A sandbox with nothing in its archive, and a browser. Both take seconds to start, as does the first look at the page,
 * so that suites that run one after another get the same: `stop` closes what the suite opened and empties the archive.
 */
export async function sharedSandbox(): Promise<SandboxRun> {
  const run = await (shared ??= start());
  const opened = new Set<OpenPage>();
  return {
    ...run,
    open: async (persona, options = {}, query) => {
      const usual = Object.keys(options).length === 0;
      const kept = usual ? idle.pop() : undefined;
      const open = kept
        ? await openAnew(kept, run.sandbox.url, persona, query)
        : await run.open(persona, options, query);
      const close = async (): Promise<void> => {
        if (!opened.delete(own)) return;
        if (!usual) return open.close();
        await open.page.goto('about:blank');
        idle.push(open);
      };
      const own = { ...open, close };
      opened.add(own);
      return own;
    },
    stop: async () => {
      await Promise.all([...opened].map(({ close }) => close()));
      await clearStorage(run.sandbox.storage);
    },
  };
}

async function start(): Promise<SandboxRun> {
  const run = await runSandbox();
  process.once('exit', () => rmSync(run.folder, { recursive: true, force: true }));
  return run;
}
