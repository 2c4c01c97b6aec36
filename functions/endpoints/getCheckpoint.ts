import type { CheckpointAnswer } from '../../shared/api/log';
import { RequestProblem } from '../answer/requestProblem';
import type { OpenEndpoint } from '../endpoint';
import { readCheckpoint } from '../log/publishedCheckpoint';

/** The newest checkpoint of the log. 200 CheckpointAnswer; `not-found` before the first receipt is in it. */
export const getCheckpoint: OpenEndpoint = async ({ services: { storage } }) => {
  await storage.prepare();
  const newest = await readCheckpoint(storage);
  if (newest === null) throw new RequestProblem('not-found');
  const answer: CheckpointAnswer = { checkpoint: newest.signed };
  return { jsonBody: answer };
};
