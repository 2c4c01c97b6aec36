/** One line of the printed figures: what was measured, the figure with its unit, and the goal or what it is compared with. */
export interface Measurement {
  name: string;
  figure: string;
  beside?: string;
}

/** A part of the bench: measures and gives its lines. */
export type Bench = () => Promise<Measurement[]>;

/** The lines as a table in Markdown. */
export function tableOf(lines: readonly Measurement[]): string {
  const rows = lines.map(({ name, figure, beside = '' }) => `| ${name} | ${figure} | ${beside} |`);
  return ['', '| what | figure | beside |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The middle one of the samples, and the one that 99 in 100 do not exceed. */
export function spread(samples: number[]): { median: number; p99: number } {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99) };
}
