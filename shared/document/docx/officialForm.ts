import type { IFontAttributesProperties } from 'docx';

/**
 * The measures of an official document. Source: GB/T 9704-2012, 5.2 (margins; 版心 156 mm × 225 mm; 28 characters a line), 7.3
 * (title 2 号小标宋, body 3 号仿宋, first level 黑体, second 楷体), 7.5 (page numbers in 4 号 outside).
 */
const twipsPerMillimetre = 1440 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre);

/** Lengths in twips, sizes in half points. */
export const page = {
  width: twips(210),
  height: twips(297),
  margin: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26), footer: twips(28) },
  textWidth: twips(210 - 28 - 26),
} as const;

export const size = { title: 44, body: 32, pageNumber: 28, table: 18 } as const;

/** What brings characters of the text nearer to one another, so that a line holds 28 of them, and what each then takes. */
export const characterSpacing = -5;
export const characterWidth = size.body * 10 + characterSpacing;

/** Lines of exactly 28 points, and those of a table so high that the longest one stands on one page. */
export const lineHeight = 560;
export const tableLineHeight = 240;
/** What stands between a table and the text around it. */
export const tableGap = 120;

const font = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});

export const fonts = {
  title: font('方正小标宋简体'),
  body: font('仿宋_GB2312'),
  firstHeading: font('黑体'),
  secondHeading: font('楷体_GB2312'),
  table: font('宋体'),
} as const;

/** What Word and WPS take where a machine lacks one of these fonts. */
export const substitutes: Record<string, string> = {
  方正小标宋简体: '华文中宋',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
};
