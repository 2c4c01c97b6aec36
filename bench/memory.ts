import { readFile } from 'node:fs/promises';

/** The memory that a process holds, in MiB. Throws where the system does not tell, as only Linux does. */
export const memoryNow = (pid: number): Promise<number> => memoryOf(pid, 'VmRSS');

/** The most that it has held so far. */
export const peakMemory = (pid: number): Promise<number> => memoryOf(pid, 'VmHWM');

async function memoryOf(pid: number, field: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status) ?? [];
  if (kilobytes === undefined) throw new Error(`the system does not tell ${field}`);
  return Math.round(Number(kilobytes) / 1024);
}
