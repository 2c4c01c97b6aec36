import { startChild } from '../child/startChild';

export interface FunctionsHost {
  /** `http://127.0.0.1:PORT`, the routes below it with their prefix. */
  url: string;
  /** The id of its process. */
  pid: number;
  stop: () => Promise<void>;
}

/**
 * Starts a built function app in a process of its own on a free loopback port.
 * @param folder holds package.json, host.json and the built entry
 * @param settings the app's settings, as environment variables
 * @throws when the app cannot be loaded
 */
export async function startFunctionsHost(
  folder: string,
  settings: Record<string, string>,
  logFile: string,
): Promise<FunctionsHost> {
  const script = new URL('./hostProcess.ts', import.meta.url);
  const child = await startChild(script, [folder], { ...process.env, ...settings }, logFile);
  return { url: `http://127.0.0.1:${child.facts.port}`, pid: child.pid, stop: child.stop };
}
