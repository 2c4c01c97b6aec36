/** Milliseconds between two lines. */
const interval = 20_000;

/**
 * Prints how far a long soak has come, so that one that is cut short still says what it has judged.
 *
 * @returns takes what holds so far; at most one line in a while is printed
 */
export function progress(): (soFar: string) => void {
  let told = Date.now();
  return (soFar) => {
    if (Date.now() - told < interval) return;
    told = Date.now();
    console.log(`  ${soFar}`);
  };
}
