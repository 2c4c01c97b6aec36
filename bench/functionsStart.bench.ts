import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { distFolder } from '../setup/folders.js';
import { spread, type Bench } from './table';

const runs = 15;

/** Loads the built functions in a fresh process, as the host does, and then what answers; prints both, in milliseconds. */
const script = `
  const { Module } = require('node:module');
  const load = Module._load;
  const core = { registerFunction() {}, registerHook() {}, setProgrammingModel() {}, hostVersion: '4' };
  Module._load = function (id, ...rest) {
    return id === '@azure/functions-core' ? core : load.call(this, id, ...rest);
  };
  const folder = process.argv[1];
  const start = performance.now();
  require(folder + '/index.cjs');
  const loaded = performance.now();
  require(folder + '/handlers.cjs').modules;
  console.log(JSON.stringify([loaded - start, performance.now() - loaded]));
`;

/** How long the functions take to load in a fresh process, and how long it takes Node to start in one. */
const functionsStart: Bench = async () => {
  const folder = path.join(distFolder, 'functions');
  const samples = Array.from({ length: runs }, () => {
    const output = execFileSync(process.execPath, ['-e', script, folder], { encoding: 'utf8' });
    return JSON.parse(output) as [number, number];
  });
  const median = (at: 0 | 1): string =>
    `${spread(samples.map((sample) => sample[at])).median.toFixed(0)} ms median`;
  return [
    { name: 'functions, cold import', figure: median(0), beside: 'goal: under 100 ms' },
    {
      name: 'functions, reading and compiling what answers',
      figure: median(1),
      beside: 'with the first request',
    },
  ];
};

export default functionsStart;
