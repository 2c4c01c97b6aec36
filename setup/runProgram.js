import { spawn } from 'node:child_process';
import { root } from './folders.js';

/**
 * Runs a program in the checkout and waits for its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv, shell?: boolean }} [options] quiet: keep its output instead of showing it
 * @returns {Promise<{ status: number, output: string }>} status -1 when it could not be started;
 *   the output only when quiet
 */
export function runProgram(program, args, { quiet = false, env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: root,
      env,
      shell,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ status: -1, output: output + error.message }));
    child.on('close', (code) => resolve({ status: code ?? 1, output }));
  });
}

/**
 * Runs a script with this Node, as `runProgram` does.
 * @param {string[]} args script and its arguments, paths from the checkout
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options]
 */
export function runNode(args, options) {
  return runProgram(process.execPath, args, options);
}
