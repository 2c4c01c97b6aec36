/**
 * Shows that a step of the set-up begins, does it, and shows how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work gave
 */
export async function step(title, work) {
  const started = Date.now();
  console.log(`· ${title} …`);
  const result = await work();
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
