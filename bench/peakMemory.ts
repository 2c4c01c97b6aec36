import { readFile } from 'node:fs/promises';

/** The most memory that a process has held so far, in words; where the system does not tell it, that. */
export async function peakMemory(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return kilobytes === undefined ? 'memory unknown' : `${Math.round(Number(kilobytes) / 1024)} MiB`;
}
