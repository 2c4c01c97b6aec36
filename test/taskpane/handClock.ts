import type { Clock } from '../../taskpane/work/desk';

/** A clock that is moved on by hand; what is due runs in order, and promises are let go on in between. */
export interface HandClock extends Clock {
  pass: (milliseconds: number) => Promise<void>;
}

export function handClock(): HandClock {
  let time = 0;
  let timers: { at: number; task: () => void }[] = [];
  const settle = (): Promise<void> => new Promise((done) => setImmediate(done));
  return {
    now: () => time,
    schedule(task, delay) {
      const timer = { at: time + delay, task };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async pass(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((other) => other !== next);
        time = next.at;
        next.task();
        await settle();
      }
      time = end;
      await settle();
    },
  };
}
