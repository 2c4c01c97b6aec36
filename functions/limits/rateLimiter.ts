/** Holds each caller to a rate. */
export interface RateLimiter {
  /** Takes one request of a caller in: 0, or, when it is one too many, the whole seconds until the next may come. */
  take: (caller: string) => number;
}

export interface Rate {
  /** Requests that may come at once after a rest. */
  burst: number;
  /** Requests a minute that may come for good. */
  perMinute: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** From so many callers on, those whose bucket is full again are forgotten. */
const mostCallers = 10_000;

/**
 * A token bucket for each caller, in the memory of this instance: of several instances, each counts alone.
 *
 * @param now milliseconds; may stand still, and going back gives nothing
 */
export function rateLimiter({ burst, perMinute }: Rate, now: () => number): RateLimiter {
  const perMillisecond = perMinute / 60_000;
  const buckets = new Map<string, Bucket>();
  const filled = ({ tokens, at }: Bucket, time: number) =>
    Math.min(burst, tokens + Math.max(0, time - at) * perMillisecond);
  let sweepAt = mostCallers;

  const sweep = (time: number) => {
    for (const [caller, bucket] of buckets) if (filled(bucket, time) >= burst) buckets.delete(caller);
    sweepAt = Math.max(mostCallers, 2 * buckets.size);
  };

  return {
    take(caller) {
      const time = now();
      if (buckets.size >= sweepAt) sweep(time);
      const tokens = filled(buckets.get(caller) ?? { tokens: burst, at: time }, time);
      const isFree = tokens >= 1;
      buckets.set(caller, { tokens: isFree ? tokens - 1 : tokens, at: time });
      return isFree ? 0 : Math.ceil((1 - tokens) / perMillisecond / 1000);
    },
  };
}
