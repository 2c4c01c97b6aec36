import { findFiles } from './findFiles';
import { jsonLine } from './jsonLine';
import { eachFile } from './many/eachFile';
import { judgementText } from './judgementText';
import { parseArguments } from './parseArguments';
import { readReportFile } from './readReportFile';
import { unreadableText } from './unreadableText';
import { usage } from './usage';

type Command = (args: string[]) => Promise<0 | 1 | 2>;

/** The commands besides `check`; each is loaded when it is asked for. */
const commands: Record<string, () => Promise<Command>> = {
  convert: async () => (await import('./convert/convert')).convert,
  template: async () => (await import('./template/template')).template,
  compare: async () => (await import('./compare/compare')).compare,
  recheck: async () => (await import('./recheck/recheck')).recheck,
  rollup: async () => (await import('./rollup/rollup')).rollup,
  verify: async () => (await import('./verify/verify')).verify,
};

/**
 * The command line: `gouji check FILE…`, and the commands above. Results go to standard output, why a file cannot
 * be read goes to standard error.
 *
 * @returns the exit status: 0 when no file has an error, 1 when one has, 2 when one cannot be read or the command is wrong
 */
export async function main(args: string[]): Promise<0 | 1 | 2> {
  process.stdout.on('error', leaveQuietly);
  const [name = '', ...rest] = args;
  const other = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (other !== undefined) return (await other())(rest);
  const command = parseArguments(args, process.env, Intl.DateTimeFormat().resolvedOptions().locale);
  if (!command.ok) {
    console.error(`gouji: ${command.error[command.locale]}\n\n${usage[command.locale]}`);
    return 2;
  }
  const { files, json, locale } = command;
  if (command.help) {
    console.log(usage[locale]);
    return 0;
  }

  const previous = command.previous === undefined ? null : await readReportFile(command.previous);
  if (previous?.ok === false) {
    console.error(`gouji: ${command.previous}: ${unreadableText(previous.unreadable, locale)}`);
    return 2;
  }

  let status: 0 | 1 | 2 = 0;
  const given = { previous: previous?.report ?? null };
  for await (const judgement of eachFile('check', await findFiles(files), given)) {
    const unreadable = judgement.verdict === 'unreadable';
    if (unreadable)
      console.error(`gouji: ${judgement.file}: ${unreadableText(judgement.unreadable, locale)}`);
    if (json) console.log(jsonLine(judgement));
    else if (!unreadable) console.log(judgementText(judgement, locale));
    if (unreadable) status = 2;
    else if (judgement.verdict === 'errors' && status === 0) status = 1;
  }
  return status;
}

/** Whoever reads the output may stop before its end (`gouji … | head`). */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
