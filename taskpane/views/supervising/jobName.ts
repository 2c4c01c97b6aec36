import type { RecheckJob } from '../../../shared/api/recheckJob';
import { localTime } from '../pieces/localTime';
import type { PaneView } from '../paneContext';

/** When a job was started, and of which year. */
export function jobName(job: RecheckJob, say: PaneView['say'], locale: PaneView['locale']): string {
  const year = job.year === null ? say('bulkAllYears') : say('yearOf', { year: job.year });
  return say('bulkJob', { time: localTime(job.startedAt, locale), year });
}
