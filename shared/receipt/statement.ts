import { statementSchema, type Receipt, type Statement } from '../api/receipt';
import { leafHash, type Hash } from '../log/hash';
import { canonicalJson } from '../report/canonicalJson';
import { statedText } from './signedText';

/** What is signed of a receipt: everything in it but the signature, in canonical JSON. */
export function statementText({ signed: _signature, ...statement }: Receipt): string {
  return canonicalJson(statement);
}

/** The hash of the leaf that a receipt's statement is in the log. */
export function statementLeaf(text: string): Hash {
  return leafHash(new TextEncoder().encode(text));
}

/** A receipt out of its signature alone, unverified; null when that states none. */
export function receiptOfSigned(signed: string): Receipt | null {
  const text = statedText(signed);
  const statement = text === null ? null : parseStatement(text);
  return statement && { ...statement, signed };
}

function parseStatement(text: string): Statement | null {
  try {
    const parsed = statementSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
