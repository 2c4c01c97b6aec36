import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Child {
  /** What it told when it was ready. */
  facts: Record<string, string | number>;
  /** The id of its process. */
  pid: number;
  /** Tells it to shut down and waits until it has. */
  stop: () => Promise<void>;
}

/**
 * Starts a TypeScript file as a process of its own and waits for its first message. Ctrl-C in the terminal does not
 * reach it: it ends when it is sent `shutdown`, or when this process is gone.
 * @param logFile takes what it prints
 * @throws with what it printed when it ends before it is ready
 */
export async function startChild(
  script: URL,
  args: string[],
  env: NodeJS.ProcessEnv,
  logFile: string,
): Promise<Child> {
  await mkdir(path.dirname(logFile), { recursive: true });
  const child = fork(fileURLToPath(script), args, {
    env,
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  const log = createWriteStream(logFile, { flags: 'a' });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void ended.then(() => log.end());

  const facts = await firstMessage(child, ended, path.basename(script.pathname));
  return {
    facts,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.connected) child.send('shutdown');
      await ended;
    },
  };
}

async function firstMessage(
  child: ChildProcess,
  ended: Promise<void>,
  name: string,
): Promise<Child['facts']> {
  let complaints = '';
  const collect = (chunk: Buffer) => void (complaints += chunk.toString());
  child.stderr?.on('data', collect);
  try {
    return await new Promise((resolve, reject) => {
      child.once('message', (message) => resolve(message as Child['facts']));
      child.once('error', reject);
      void ended.then(() => reject(new Error(`${name} ended before it was ready: ${complaints}`)));
    });
  } finally {
    child.stderr?.off('data', collect);
  }
}
