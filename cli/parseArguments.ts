import { parseArgs } from 'node:util';
import type { Label } from '../shared/editions/edition';
import type { Locale } from '../shared/messages/locale';
import { usualLocale } from './usualLocale';

export type Command =
  | {
      ok: true;
      help: boolean;
      files: string[];
      previous: string | undefined;
      json: boolean;
      locale: Locale;
    }
  | { ok: false; error: Label; locale: Locale };

/** Reads the arguments after the program's name. The language is the one asked for, else the usual one. */
export function parseArguments(args: string[], env: NodeJS.ProcessEnv, systemLocale: string): Command {
  const usual = usualLocale(env, systemLocale);
  const wrong = (zh: string, en: string): Command => ({ ok: false, error: { zh, en }, locale: usual });
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        previous: { type: 'string' },
        json: { type: 'boolean', default: false },
        locale: { type: 'string', default: usual },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) return wrong('选项写得不对', error.message);
    throw error;
  }
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  const { help, json, previous, locale } = values;
  if (locale !== 'zh' && locale !== 'en')
    return wrong(`没有 ${locale} 这种语言`, `no such locale: ${locale}`);
  if (help) return { ok: true, help, files, previous, json, locale };
  if (command === undefined) return wrong('没有给出命令', 'no command given');
  if (command !== 'check') return wrong(`没有 ${command} 这个命令`, `no such command: ${command}`);
  if (files.length === 0) return wrong('没有给出文件', 'no file given');
  return { ok: true, help, files, previous, json, locale };
}
