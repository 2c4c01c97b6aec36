import type { Doubt } from '../intake/doubt';
import type { Locale } from '../messages/locale';
import type { Figure } from '../report/report';
import { placeText } from './placeText';

/** What stands at a place in doubt, in the source's own words, and where that is. */
export function foundText({ found, place, carried }: Doubt, locale: Locale): string {
  const zh = locale === 'zh';
  const where = placeText(place, locale);
  if (carried === undefined) return zh ? `写的是“${found}”${where}` : `“${found}” ${where}`;
  const [seen, kept] = [quoted(found, locale), quoted(carried, locale)];
  return zh
    ? `看到的是${seen}${where}，文件自带的数据是${kept}：可能有人改过，请查明以哪个为准`
    : `what is seen is ${seen} ${where}, the data in the file says ${kept}: somebody may have changed one; find out which is right`;
}

/** A figure in quotation marks; a blank by its name. */
const quoted = (figure: Figure, locale: Locale): string => {
  if (figure === null || figure === '') return locale === 'zh' ? '空白' : 'blank';
  return `“${figure}”`;
};
