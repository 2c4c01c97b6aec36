import { readText } from './readText';
import type { Statement } from './statement';

/** Reads from a narrative section the numbers that it states of what the tables hold, in the order of the text. */
export const readStatements = (text: string): Statement[] =>
  readText(text).flatMap(({ statements }) => statements);
