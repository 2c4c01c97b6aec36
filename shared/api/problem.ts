import * as z from 'zod';
import type { Label } from '../editions/edition';

/** The expected ways in which a request fails: its HTTP status, and its sentence in both languages. */
export const problems = {
  'not-signed-in': {
    status: 401,
    title: {
      zh: '尚未登录，或登录已过期。请重新登录后再试。',
      en: 'Not signed in, or the sign-in has expired. Sign in again.',
    },
  },
  'not-allowed': {
    status: 403,
    title: { zh: '当前身份无权办理该单位的报告。', en: 'Your role does not cover this unit.' },
  },
  'not-found': {
    status: 404,
    title: { zh: '没有找到这份报告。', en: 'There is no such report.' },
  },
  'invalid-request': {
    status: 400,
    title: {
      zh: '提交的内容无法识别，请核对所列项目。',
      en: 'The request cannot be understood; see the named entries.',
    },
  },
  'too-large': {
    status: 413,
    title: {
      zh: '文件过大，未接收。请删去图片等无关内容后再报送。',
      en: 'The upload is too large. Remove pictures and the like, then submit again.',
    },
  },
  'workbook-unreadable': {
    status: 422,
    title: {
      zh: '工作簿无法读取，请用本加载项布置的表格报送。',
      en: 'The workbook cannot be read. Submit from a workbook laid out by the add-in.',
    },
  },
  'workbook-differs': {
    status: 422,
    title: {
      zh: '工作簿里的内容与报送的数据不一致，请重新核对后再报送。',
      en: 'The workbook and the report sent differ. Check again, then submit.',
    },
  },
  'report-has-errors': {
    status: 422,
    title: { zh: '报告还有必须改正的问题，未报送。', en: 'The report has errors that must be mended first.' },
  },
  'warnings-unexplained': {
    status: 422,
    title: { zh: '有提醒尚未说明情况，请说明后再报送。', en: 'Some warnings have no explanation yet.' },
  },
  'report-accepted': {
    status: 409,
    title: {
      zh: '这份报告已审核通过。如需更正，请先联系上级重新打开。',
      en: 'This report has been accepted. To correct it, ask the supervising office to reopen it.',
    },
  },
  'already-submitted': {
    status: 409,
    title: {
      zh: '该单位这一年的报告已经报送，不能再补录公布稿。',
      en: 'The report of this year has been handed in, so the published one cannot be filed beside it.',
    },
  },
  'year-not-over': {
    status: 409,
    title: {
      zh: '这一年的报告仍在报送期内，请正常报送，不能补录。',
      en: 'Reports of this year are still being handed in: submit this one instead of filing it afterwards.',
    },
  },
  'decision-outdated': {
    status: 412,
    title: {
      zh: '在您之前已有新的审核意见或新版本，请查看后再决定。',
      en: 'Another decision or a newer version came before yours. Look at it, then decide.',
    },
  },
  'decision-not-open': {
    status: 409,
    title: {
      zh: '这一版目前不能作此决定：已通过的要先重新打开。',
      en: 'This cannot be decided now: an accepted version has to be reopened first.',
    },
  },
  'release-never': {
    status: 422,
    title: {
      zh: '这类问题不能申请放行，只能改正。与上年报告接不上、而确有原因的，才可以申请。',
      en: 'An error of this kind is never released; it has to be mended. Only what differs from last year’s report for a reason is.',
    },
  },
  'release-not-needed': {
    status: 409,
    title: {
      zh: '按归档的上年报告核对，没有这个问题，不需要放行。请重新核对；从文件给出的上年报告可能不是归档的那份。',
      en: 'Against last year’s report as archived there is no such error. Check again; the report of last year that you gave may be another one.',
    },
  },
  'release-pending': {
    status: 409,
    title: {
      zh: '这个问题已经申请放行，正等上级决定。',
      en: 'This has been asked for and waits for the supervising office.',
    },
  },
  'release-too-often': {
    status: 409,
    title: {
      zh: '这一年度申请放行的次数已经用完，请直接联系上级。',
      en: 'No more requests can be made for this year. Get in touch with the supervising office.',
    },
  },
  'release-decided': {
    status: 409,
    title: {
      zh: '这项申请已经有了决定，请刷新后查看。',
      en: 'This request has been decided already. Look at it again.',
    },
  },
  'units-file-unreadable': {
    status: 422,
    title: {
      zh: '这个文件里没有读到单位名录。请用电子表格或逗号分隔的文本，表头写明单位代码、单位名称、行政区划代码、单位类型。',
      en: 'No directory of units was found in this file. Use .xlsx or .csv, with a row of heads.',
    },
  },
  'units-file-faulty': {
    status: 422,
    title: {
      zh: '名录文件里有需要改正的行，没有导入。请按所列各行改正后再导入。',
      en: 'Some rows of the file have to be mended; nothing was imported. Mend the rows named, then import again.',
    },
  },
  'directory-changed': {
    status: 412,
    title: {
      zh: '单位名录在您预览之后有了变动，没有导入。请重新预览后再导入。',
      en: 'The directory has changed since your preview; nothing was imported. Preview again, then import.',
    },
  },
  'archive-altered': {
    status: 409,
    title: {
      zh: '归档内容与其摘要不符，请联系主管部门。',
      en: 'Archived content does not match its digest. Contact the supervising office.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: {
      zh: '请求过于频繁，请稍候再试。您的数据都在表格里，没有丢失。',
      en: 'Too many requests in a short time. Nothing is lost; wait a moment, then try again.',
    },
  },
  'storage-unavailable': {
    status: 503,
    title: {
      zh: '服务暂时不可用，您的数据都在表格里，没有丢失。请稍后再试。',
      en: 'The service is unavailable for the moment. Nothing is lost; try again later.',
    },
  },
  'not-ready': {
    status: 503,
    title: {
      zh: '服务尚未就绪：存储或签名密钥暂时不可用。请稍后再试。',
      en: 'The service is not ready: storage or signing key cannot be used for the moment. Try again later.',
    },
  },
  unexpected: {
    status: 500,
    title: {
      zh: '出现意外错误，已记录。请稍后再试；如仍不行，请把编号告诉主管部门。',
      en: 'Something unexpected happened and was logged. Try later, or report the number.',
    },
  },
} as const satisfies Record<string, { status: number; title: Label }>;

export type ProblemCode = keyof typeof problems;

/** RFC 9457 problem details as every failing endpoint answers (application/problem+json). */
export const problemSchema = z.object({
  /** `/problems/` and the code. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  /** The same sentence in both languages. */
  titles: z.object({ zh: z.string(), en: z.string() }),
  /** What to look for in the log. */
  correlationId: z.string(),
  /** Where the input was wrong, a path in the body and why; or which part of the service cannot be used. */
  entries: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Facts of the problem, e.g. the findings that block a submission, or the cells that differ. */
  findings: z.array(z.unknown()).optional(),
  cells: z.array(z.string()).optional(),
  versions: z.array(z.int()).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
