/** Does a job when its turn comes, and gives what it gives. */
export type Turns = <T>(job: () => Promise<T>) => Promise<T>;

/** Turns for so many jobs at the same time, the others in the order in which they came; -1 for any number. */
export function atMost(most: number): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (job) => {
    if (most >= 0 && running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
