import { parseArgs } from 'node:util';
import type { Label } from '../../shared/editions/edition';
import type { Locale } from '../../shared/messages/locale';

export type VerifyCommand =
  | {
      ok: true;
      help: boolean;
      receipt: string;
      files: string[];
      /** A JWK set of published keys. */
      keys?: string;
      /** A checkpoint that was kept before. */
      checkpoint?: string;
      /** Where the archive's API is, to ask it for what is not at hand. */
      service?: string;
      json: boolean;
      locale: Locale;
    }
  | { ok: false; error: Label; locale: Locale };

/** Reads the arguments after `verify`. */
export function parseVerifyArguments(args: string[], usual: Locale): VerifyCommand {
  const wrong = (zh: string, en: string): VerifyCommand => ({ ok: false, error: { zh, en }, locale: usual });
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        keys: { type: 'string' },
        checkpoint: { type: 'string' },
        service: { type: 'string' },
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
  const [receipt = '', ...files] = positionals;
  const { locale, service } = values;
  if (locale !== 'zh' && locale !== 'en')
    return wrong(`没有 ${locale} 这种语言`, `no such locale: ${locale}`);
  if (receipt === '' && !values.help) return wrong('没有给出回执', 'no receipt given');
  if (service !== undefined && !/^https?:\/\//.test(service))
    return wrong('--service 要写成网址', '--service takes an address');
  return { ok: true, receipt, files, ...values, locale };
}
