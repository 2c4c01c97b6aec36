import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildCli } from '../setup/buildCli.js';
import { spread, type Bench } from './table';

const runs = 15;
const at = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

/** How long `gouji check` of one file takes as a whole process, beside a process that does nothing. */
const cliStart: Bench = async () => {
  await buildCli();
  const time = (args: string[]): string => {
    const samples = Array.from({ length: runs }, () => {
      const start = performance.now();
      execFileSync(process.execPath, args);
      return performance.now() - start;
    });
    return `${spread(samples).median.toFixed(0)} ms median`;
  };
  const check = time([at('../cli/gouji.js'), 'check', at('../test/cases/reports/pingtan-2022.json')]);
  return [
    {
      name: 'gouji check, one .json',
      figure: check,
      beside: `Node alone: ${time(['-e', '0'])}; goal: under 300 ms`,
    },
  ];
};

export default cliStart;
