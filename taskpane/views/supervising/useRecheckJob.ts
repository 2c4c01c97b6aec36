import { useCallback, useEffect, useState } from 'react';
import type { RecheckJob } from '../../../shared/api/recheckJob';
import type { Failure, Outcome } from '../../api/failure';
import type { Sample } from '../../state/supervising/recheckPace';
import { usePane } from '../paneContext';

/** A running job is looked at so often, in milliseconds. */
const every = 1_500;
/** The pace is told by so many looks: by the last minute. */
const kept = 40;

export const isRunning = ({ state }: RecheckJob): boolean => state === 'planning' || state === 'running';

/** A job, looked at again and again while it runs; `samples` are what was seen, the oldest first. */
export function useRecheckJob(known: RecheckJob): {
  job: RecheckJob;
  samples: Sample[];
  failure: Failure | null;
  /** Looks at once. */
  look: () => void;
  cancel: () => void;
} {
  const { archive } = usePane().actions;
  const [job, setJob] = useState(known);
  const [samples, setSamples] = useState<Sample[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = isRunning(job);
  const take = useCallback((outcome: Outcome<RecheckJob>) => {
    if (!outcome.ok) return setFailure(outcome.failure);
    setFailure(null);
    setJob(outcome.value);
    const { judged } = outcome.value;
    setSamples((before) => [...before.slice(1 - kept), { at: performance.now(), judged }]);
  }, []);
  useEffect(() => {
    if (!running) return;
    let isCurrent = true;
    const timer = setInterval(() => {
      void archive.getRecheckJob(known.id).then((outcome) => {
        if (isCurrent) take(outcome);
      });
    }, every);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [archive, known.id, running, take]);
  const look = useCallback(() => void archive.getRecheckJob(known.id).then(take), [archive, known.id, take]);
  const cancel = useCallback(
    () => void archive.cancelRecheckJob(known.id).then(take),
    [archive, known.id, take],
  );
  return { job, samples, failure, look, cancel };
}
