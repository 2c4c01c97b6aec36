import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { WriteGate } from './writeGate';

/** Where a process dies: at its write of this number (from 1), before storage hears of it or after storage has done it. */
export interface Death {
  boundary: number;
  when: 'before' | 'after';
}

/** How a process ended: killed, through before it could be, or given up by itself, as on a machine that is too slow. */
export type End = 'killed' | 'finished' | 'failed';

/** Runs a bundled program, whose storage is behind the gate, until it ends or dies at a write. */
export async function runVictim(
  program: string,
  orders: object,
  gate: WriteGate,
  death: Death | null,
): Promise<End> {
  const child = fork(program, [JSON.stringify(orders)], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let writes = 0;
  gate.open(async (write) => {
    writes += 1;
    const isDue = writes === death?.boundary;
    if (isDue && death?.when === 'before') child.kill('SIGKILL');
    else await write();
    if (isDue) child.kill('SIGKILL');
  });
  const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal !== null ? 'killed' : status === 0 ? 'finished' : 'failed';
}
