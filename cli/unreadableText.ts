import type { Locale } from '../shared/messages/locale';
import { fileProblemText } from '../shared/files/fileProblemText';
import { reportTypes } from '../shared/files/fileTypes';
import type { Unreadable } from './unreadable';

const types = reportTypes.join(' ');

/** Why a file cannot be read, in one line. */
export function unreadableText(unreadable: Unreadable, locale: Locale): string {
  const say = (zh: string, en: string): string => (locale === 'zh' ? zh : en);
  switch (unreadable.code) {
    case 'missing':
      return say('没有这个文件', 'no such file');
    case 'notAFile':
      return say('不是文件', 'not a file');
    case 'exists':
      return say(
        '已经有这个文件，没有覆盖；要覆盖请用 --out 写明',
        'is there already and was not written over; name it with --out to do so',
      );
    case 'emptyFolder':
      return say(
        `文件夹里没有能核对的文件（${types}）`,
        `no file in this folder that can be read (${types})`,
      );
    case 'cannotOpen':
      return say(`打不开：${unreadable.detail}`, `cannot be opened: ${unreadable.detail}`);
    default:
      return fileProblemText(unreadable, locale);
  }
}
