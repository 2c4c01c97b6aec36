/** What came of a load: milliseconds of each job, and of all together. */
export interface Load {
  times: number[];
  spent: number;
}

/** Runs `count` jobs, so many at a time. */
export async function inFlight(
  most: number,
  count: number,
  job: (index: number) => Promise<void>,
): Promise<Load> {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const worker = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) {
      const start = performance.now();
      await job(index);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, count) }, worker));
  return { times, spent: performance.now() - began };
}
