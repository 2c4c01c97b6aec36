import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Label } from '../shared/editions/edition';
import type { Locale } from '../shared/messages/locale';
import { usualLocale } from './usualLocale';

/** What a command line said: its options and files, and the language to answer in. */
export interface CommandLine {
  values: Record<string, string | boolean | undefined>;
  files: string[];
  locale: Locale;
  /** Says what is wrong with the command line, and how it is used; the exit status. */
  wrong: (zh: string, en: string) => 2;
  /** Says why something cannot be done. */
  complain: (zh: string, en: string) => void;
}

/**
 * Reads the arguments of a command. `--help` and what is not understood are answered here.
 *
 * @param options besides --locale and --help
 * @returns the command line, or the exit status where there is nothing more to do
 */
export function readCommandLine(
  args: string[],
  options: NonNullable<ParseArgsConfig['options']>,
  usage: Label,
): CommandLine | 0 | 2 {
  const usual = usualLocale(process.env, Intl.DateTimeFormat().resolvedOptions().locale);
  const wrongIn =
    (locale: Locale) =>
    (zh: string, en: string): 2 => {
      console.error(`gouji: ${locale === 'zh' ? zh : en}\n\n${usage[locale]}`);
      return 2;
    };
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { ...options, locale: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    if (error instanceof TypeError) return wrongIn(usual)('选项写得不对', error.message);
    throw error;
  }
  const values = parsed.values as CommandLine['values'];
  const locale = values.locale ?? usual;
  if (locale !== 'zh' && locale !== 'en')
    return wrongIn(usual)(`没有 ${locale} 这种语言`, `no such locale: ${locale}`);
  if (values.help === true) {
    console.log(usage[locale]);
    return 0;
  }
  const complain = (zh: string, en: string): void => console.error(`gouji: ${locale === 'zh' ? zh : en}`);
  return { values, files: parsed.positionals, locale, wrong: wrongIn(locale), complain };
}

/** The value of an option that takes one. */
export const textOf = ({ values }: CommandLine, option: string): string | undefined => {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
};
