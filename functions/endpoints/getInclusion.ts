import { hashSchema } from '../../shared/log/checkpoint';
import { RequestProblem } from '../answer/requestProblem';
import type { OpenEndpoint } from '../endpoint';
import { inclusionOf } from '../log/inclusionOf';

/** That a receipt's leaf is in the log. 200 InclusionAnswer; `not-found` when it is not, or not yet. */
export const getInclusion: OpenEndpoint = async ({ request, services: { storage } }) => {
  const leaf = hashSchema.safeParse(request.params.leaf);
  if (!leaf.success) throw new RequestProblem('not-found');
  await storage.prepare();
  const answer = await inclusionOf(storage, leaf.data);
  if (answer === null) throw new RequestProblem('not-found');
  return { jsonBody: answer };
};
