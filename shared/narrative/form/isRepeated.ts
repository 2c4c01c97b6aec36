const shingle = 4;
const alike = 0.9;

/**
 * Whether a text is last year's again: of its runs of four characters, at least nine in ten stand in the other one
 * too, and the reverse. Digits and punctuation do not count.
 */
export function isRepeated(text: string, before: string): boolean {
  const [now, then] = [shingles(text), shingles(before)];
  if (now.size === 0 || then.size === 0) return false;
  const shared = [...now].filter((run) => then.has(run)).length;
  return shared >= alike * now.size && shared >= alike * then.size;
}

function shingles(text: string): Set<string> {
  const letters = text.replace(/[\p{P}\p{N}\s]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - shingle + 1) }, (_, i) =>
      letters.slice(i, i + shingle),
    ),
  );
}
