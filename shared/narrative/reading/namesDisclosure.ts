import { mark } from '../lexicon/marks';
import type { Token } from './token';

/** Whether a token names 政府信息公开, so that the disputes beside it are about it. */
export const isDisclosing = ({ marks }: Token): boolean => (marks & mark.disclosing) !== 0;

/** Whether any of them does. */
export const namesDisclosure = (tokens: Token[]): boolean => tokens.some(isDisclosing);
