/**
 * For each character of a sentence, 0 outside brackets, else the number of the bracket that it stands in: 1 for the
 * first one, and so on. Brackets within brackets belong to the outer one.
 */
export function brackets(quote: string): number[] {
  let depth = 0;
  let count = 0;
  return Array.from({ length: quote.length }, (_, index) => {
    const char = quote[index] ?? '';
    if (char === '（' || char === '(') {
      depth += 1;
      if (depth === 1) count += 1;
    }
    const within = depth > 0 ? count : 0;
    if (char === '）' || char === ')') depth = Math.max(0, depth - 1);
    return within;
  });
}
