/** The printed headings of the sections that are written out, the same in both editions; the others are the tables. */
export const textSections = {
  overview: '一、总体情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
} as const;

/** The sections that are written out, in their order. */
export const textSectionIds = [
  'overview',
  'problems',
  'other',
] as const satisfies (keyof typeof textSections)[];
