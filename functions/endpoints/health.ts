import type { HealthAnswer } from '../../shared/api/health';
import type { OpenEndpoint } from '../endpoint';

/** That the process runs; nothing is asked of storage. 200 HealthAnswer. */
export const health: OpenEndpoint = async () => {
  const jsonBody: HealthAnswer = { status: 'ok' };
  return { jsonBody };
};
