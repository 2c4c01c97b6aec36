const mark =
  /^\s*(?:[-—–·•]\s*\d{1,3}\s*[-—–·•]|第\s*\d{1,3}\s*页(?:[\s,，]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*共?\s*\d{1,3}\s*页?|(?:page|p\.)\s*\d{1,3}(?:\s*of\s*\d{1,3})?)\s*$/i;

/** Whether a line is the number of a page and shows it: `— 3 —`, `第3页`. A bare 3 does not show what it is. */
export const isPageMark = (line: string): boolean => line.length < 40 && mark.test(line);
