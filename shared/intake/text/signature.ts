import { readDate } from '../../layout/readDate';
import type { TextLine } from './readSections';

/** What pages have behind a report, and no report has in it. */
const furniture =
  /^(附件|主办单位|承办单位|版权所有|网站地图|联系我们|网站标识码|ICP备|备案号|扫一扫|打印|关闭|分享|上一篇|下一篇|相关(链接|阅读|稿件|文件|解读)|责任编辑|信息来源|浏览次数|字体|来源)|ICP备|公网安备|关闭窗口|打印本页|政府网站标识码/;

const bodyName =
  /(政府|局|委员会|委|办公室|办公厅|办事处|厅|院|所|中心|大队|支队|分局|管委会|街道|镇|乡|会|室|公司|处|站|部)$/;
const longestName = 40;
/** The signature stands within so many lines of the end of what belongs to the report. */
const nearEnd = 4;

export interface Signature {
  /** The lines of the last section, without signature and what follows. */
  text: TextLine[];
  name: string | null;
  /** As written in the source, `2022年1月12日`. */
  date: string | null;
}

/**
 * Takes the signature off the end of the last section: a body's name and a date, in lines of their own.
 *
 * @param name the unit's name, where the title tells it
 */
export function takeSignature(lines: TextLine[], name: string | null): Signature {
  const cut = lines.findIndex(({ text }) => furniture.test(text.replace(/\s/g, '')));
  const own = cut === -1 ? lines : lines.slice(0, cut);
  const dated = own.findIndex(({ text }) => isDate(text));
  if (dated !== -1) {
    const date = own[dated]?.text ?? null;
    const before = own[dated - 1];
    const signed = before !== undefined && isName(before.text, name);
    return {
      text: own.slice(0, signed ? dated - 1 : dated),
      name: signed ? before.text.replace(/\s/g, '') : null,
      date,
    };
  }
  const named = own
    .map(({ text }, index) => own.length - index <= nearEnd && isName(text, name))
    .lastIndexOf(true);
  if (named <= 0) return { text: own, name: null, date: null };
  return { text: own.slice(0, named), name: own[named]?.text.replace(/\s/g, '') ?? null, date: null };
}

const isDate = (text: string): boolean =>
  /[年月]/.test(text) && readDate(text.replace(/\s/g, '')) !== null && text.length <= 20;

function isName(text: string, known: string | null): boolean {
  const name = text.replace(/\s/g, '');
  if (name === known) return true;
  return (
    name.length >= 3 && name.length <= longestName && bodyName.test(name) && !/[，。；：、？！\d]/.test(name)
  );
}
