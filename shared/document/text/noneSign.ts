/** What is written in a cell for nothing, as the source of a regular expression: 无, a dash or two, a slash, a circle. */
export const noneSign = '(?:[-—–－/／○〇]{1,3}|无)';
