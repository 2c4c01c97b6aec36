const longest = 31;

/** The name for a new sheet beside those there are: as wished, or where that is taken with a number behind it. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const plain = wished.replace(/[[\]:*?/\\]/g, ' ').slice(0, longest);
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = plain;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) {
    const tail = ` (${number})`;
    name = plain.slice(0, longest - tail.length) + tail;
  }
  return name;
}
