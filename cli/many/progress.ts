import type { Locale } from '../../shared/messages/locale';

/** So often progress is told, in milliseconds. */
const every = 250;

/** Tells on standard error how many files are done, and how fast, while it is a terminal. */
export function progress(all: number, locale: Locale): { done: (count: number) => void; end: () => Spent } {
  const began = performance.now();
  const isShown = process.stderr.isTTY;
  let told = 0;
  let counted = 0;
  const rateOf = (count: number): number => count / Math.max(0.001, (performance.now() - began) / 1000);
  return {
    done: (count) => {
      counted = count;
      const now = performance.now();
      if (!isShown || (now - told < every && count < all)) return;
      told = now;
      const rate = rateOf(count);
      const left = Math.ceil((all - count) / rate);
      process.stderr.write(
        locale === 'zh'
          ? `\r${count} / ${all}，每秒 ${rate.toFixed(0)} 个，还要 ${left} 秒   `
          : `\r${count} / ${all}, ${rate.toFixed(0)} a second, ${left} s left   `,
      );
    },
    end: () => {
      if (isShown) process.stderr.write('\r\u001b[K');
      return {
        seconds: Number(((performance.now() - began) / 1000).toFixed(3)),
        filesPerSecond: Math.round(rateOf(counted)),
      };
    },
  };
}

export interface Spent {
  seconds: number;
  filesPerSecond: number;
}
