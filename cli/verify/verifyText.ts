import type { Receipt } from '../../shared/api/receipt';
import type { Label } from '../../shared/editions/edition';
import type { Locale } from '../../shared/messages/locale';
import { logTexts, signatureTexts } from '../../shared/messages/verificationText';
import type { LogState, SignatureState } from '../../shared/receipt/judgeReceipt';
import { unreadableText } from '../unreadableText';
import type { Sameness } from './isReceipted';

const sameness: Record<'bytes' | 'report' | 'content' | 'other', Label> = {
  bytes: { zh: '就是回执所指的文件', en: 'the very file receipted' },
  report: { zh: '内容就是回执所指的报告', en: 'the very report receipted' },
  content: {
    zh: '数据和文字与回执所指的报告一致（文件本身不同）',
    en: 'figures and text are those receipted; the file is another',
  },
  other: { zh: '不是回执所指的报告', en: 'not the report receipted' },
};

/** What is said of a receipt and of the files beside it. */
export function verifyText(
  { number, unit, year, version, submittedAt }: Receipt,
  signature: SignatureState,
  log: LogState,
  files: Sameness[],
  locale: Locale,
): string {
  const heading =
    locale === 'zh'
      ? `回执 ${number}：${unit.name} ${year} 年度报告第 ${version} 版，${submittedAt} 报送`
      : `Receipt ${number}: ${unit.name}, ${year}, version ${version}, handed in ${submittedAt}`;
  const compared = files.map((each) => {
    const unreadable = each.same ? undefined : each.unreadable;
    const text = unreadable
      ? unreadableText(unreadable, locale)
      : sameness[each.same ? each.by : 'other'][locale];
    return `  ${each.file}${locale === 'zh' ? '：' : ': '}${text}`;
  });
  return [heading, `  ${signatureTexts[signature][locale]}`, `  ${logTexts[log][locale]}`, ...compared].join(
    '\n',
  );
}
