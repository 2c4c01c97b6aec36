import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { functionApp, type FunctionApp } from '../../bench/functionApp';
import type { Measurement } from '../../bench/table';
import { startAzurite } from '../../test/functions/azurite';
import { startIssuer, type TestIssuer } from '../../test/functions/testIssuer';

type Answer = Awaited<ReturnType<FunctionApp['call']>>;

/** How much more memory may be in use after the second half than after the first, in bytes. */
const growthLimit = 48 * 1024 * 1024;

/** Functions over an empty storage, to be sent a great many values. */
export interface Fuzzed<T> {
  name: string;
  /** So many values are sent. */
  wanted: number;
  /** The longest that one answer may take, in milliseconds. */
  longest: number;
  /** What is there before, and the values. */
  begin: (app: FunctionApp, issuer: TestIssuer) => Promise<fc.Arbitrary<T>>;
  send: (app: FunctionApp, value: T) => Promise<Answer>;
  /** What an answer counts as; throws when it must not be. `told` says what was sent. */
  judge: (answer: Answer, value: T, told: string) => Promise<string>;
  /** What is said of a value with which something went wrong. */
  tell: (value: T) => string;
}

/**
 * Sends all values, one after the other, and counts the answers.
 * Throws when one does not come in time or must not be, and when memory grows from half to end.
 */
export async function fuzzFunctions<T>(fuzzed: Fuzzed<T>): Promise<Measurement[]> {
  const { wanted, longest, begin, send, judge, tell } = fuzzed;
  const [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
  const app = functionApp(issuer, azurite.connectionString);
  const counts = new Map<string, number>();
  const halves: number[] = [];
  let slowest = 0;
  let [last, stalled] = [performance.now(), 0];
  // A process that is not given the processor answers late, too: how long it was kept from it tells the two apart.
  const pulse = setInterval(() => {
    const now = performance.now();
    stalled = Math.max(stalled, now - last - pulseInterval);
    last = now;
  }, pulseInterval);

  const sendOne = async (value: T): Promise<void> => {
    const began = performance.now();
    stalled = 0;
    const answer = await inTime(send(app, value), longest);
    const told = tell(value);
    if (answer === null) {
      const logged = app.logged.slice(-3).join(' / ');
      throw new Error(
        `no answer within ${longest} ms (kept from the processor ${Math.round(stalled)} ms): ${told}; ${logged}`,
      );
    }
    const outcome = await judge(answer, value, told);
    slowest = Math.max(slowest, performance.now() - began);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    app.logged.length = 0;
  };

  try {
    const values = await begin(app, issuer);
    for (let half = 0; half < 2; half += 1) {
      const numRuns = Math.ceil(wanted / 2);
      await fc.assert(fc.asyncProperty(values, sendOne), { numRuns, endOnFailure: true });
      collectGarbage();
      halves.push(process.memoryUsage().heapUsed);
    }
  } finally {
    clearInterval(pulse);
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  }
  const growth = (halves[1] ?? 0) - (halves[0] ?? 0);
  if (growth > growthLimit) throw new Error(`memory grew by ${Math.round(growth / 1024)} KiB`);
  return [
    {
      name: `${wanted} ${fuzzed.name}`,
      figure: [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([outcome, count]) => `${outcome}: ${count}`)
        .join(', '),
      beside: `slowest ${Math.round(slowest)} ms, memory ${growth >= 0 ? '+' : ''}${Math.round(growth / 1024)} KiB from half to end`,
    },
  ];
}

/** What is garbage is no memory in use, and is only gone when collected; the function is not there unless asked for. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

const pulseInterval = 20;

/** null when it does not come within so many milliseconds. The timer ends with the answer: thousands of them would lie about. */
async function inTime<T>(coming: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
