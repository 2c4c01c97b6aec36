/** A timer that can be replaced in tests: runs `task` after `delay` milliseconds, gives a function that calls it off. */
export type Schedule = (task: () => void, delay: number) => () => void;

/** How long a burst may pause, and how long it may last at all, in milliseconds. */
export interface Patience {
  quiet: number;
  longest: number;
}

/**
 * Turns bursts of calls into single runs: `run` starts once calls have paused for `quiet`, or after `longest` at the
 * latest. Calls that come while it runs lead to one more run afterwards, never to two at once.
 */
export function coalesce(
  run: () => Promise<void>,
  { quiet, longest }: Patience,
  schedule: Schedule,
  now: () => number,
): () => void {
  let burstStart: number | null = null;
  let callOff: (() => void) | null = null;
  let running = false;

  const start = async (): Promise<void> => {
    callOff = null;
    if (running) return;
    burstStart = null;
    running = true;
    try {
      await run();
    } finally {
      running = false;
      if (burstStart !== null && callOff === null) void start();
    }
  };

  return () => {
    burstStart ??= now();
    callOff?.();
    const left = burstStart + longest - now();
    callOff = schedule(() => void start(), Math.max(0, Math.min(quiet, left)));
  };
}
