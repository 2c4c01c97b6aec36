import { editions } from '../editions/editions';

/** Traditional characters of the official labels, and the simplified ones that the form prints. */
const traditional =
  '條条項项規规範范處处許许罰罚強强執执費费業业單单額额萬万總总數数據据關关係系為为與与於于請请況况軀躯體体會会組组織织團团機机構构務务' +
  '産产產产權权屬属國国絡络線线開开別别結结轉转區区計计種种法法律律無无現现製制質质補补確确認认內内容容仍仍訪访舉举報报訴诉復复複复議议審审維维' +
  '糾纠訟讼經经後后決决廢废發发職职應应辦办續续將将過过該该該该們们領领導导時时間间標标準准實实來来動动監监類类較较長长問问題题進进檔档';

const simplified = new Map(
  Array.from({ length: traditional.length / 2 }, (_, pair) => [
    traditional.charAt(pair * 2),
    traditional.charAt(pair * 2 + 1),
  ]),
);
const traditionalOnes = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

/** 一、 （一） 1. 第一、: what stands before a label to number it, also twice. */
const numbering =
  /^(?:\((?:[一二三四五六七八九十]+|\d{1,2})\)|第?(?:[一二三四五六七八九十]+|\d{1,2})[、.,:])+/;
const marks = /[()[\]{}〔〕【】《》<>:;,.。、，；：·•“”"'‘’`~*_\-—–]/g;

/** A text in half width and simplified characters, without blanks. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(traditionalOnes, (char) => simplified.get(char) ?? char);

const said = (text: string): string => plainText(text).replace(numbering, '').replace(marks, '');

/** A report repeats its labels many times over, and most are worded as the form prints them. */
const printed = new Map(
  Object.values(editions).flatMap(({ tables }) =>
    tables.flatMap(({ labels }) => labels.map(({ text }) => [text, said(text)] as const)),
  ),
);

/**
 * What a label says, however it is written: in half width, simplified, without blanks, marks and its number.
 * `（三） 不 予 公開` and `不予公开` come out alike.
 */
export const labelText = (text: string): string => printed.get(text) ?? said(text);
