import type { Text } from './text';

/** The words of the receipt as it is printed, and of verifying it. */
export const receiptTexts = {
  receiptPrint: { zh: '打印回执', en: 'Print the receipt' },
  receiptPageTitle: {
    zh: '政府信息公开工作年度报告报送回执',
    en: 'Receipt for an annual report on government information disclosure',
  },
  receiptUnit: { zh: '填报单位', en: 'Unit' },
  receiptYear: { zh: '报告年度', en: 'Report year' },
  receiptVersionOf: { zh: '版次', en: 'Version' },
  receiptReportDigest: { zh: '报告摘要', en: 'Digest of the report' },
  receiptFileDigest: { zh: '文件摘要', en: 'Digest of the file' },
  receiptVerifying: { zh: '正在核验…', en: 'Verifying…' },
  receiptInLog: { zh: '已在存证日志中。', en: 'It is in the log.' },
  receiptCode: {
    zh: '扫码打开这张回执的核验页。码里是签名的回执全文，没有网络时也可以保存下来，以后用公布的公钥核验。',
    en: 'The code opens the page that verifies this receipt. It holds the whole signed receipt, so it can be kept and verified offline with the published keys.',
  },
  receiptNoCode: {
    zh: '这张回执内容较长，放不进二维码。请保存工作簿，回执在工作簿里。',
    en: 'This receipt is too long for a code. Keep the workbook: it holds the receipt.',
  },
  receiptNone: {
    zh: '地址里没有回执。请从窗格里的“打印回执”打开，或扫描回执上的码。',
    en: 'The address holds no receipt. Open it from the pane, or scan the code of a receipt.',
  },
  receiptPrintNow: { zh: '打印', en: 'Print' },
} satisfies Record<string, Text>;
