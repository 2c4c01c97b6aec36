import type { OpenEndpoint } from '../endpoint';

/** Whether the functions run and reach their storage: 200, or 503 as storage-unavailable. */
export const health: OpenEndpoint = async ({ services }) => {
  await services.storage.prepare();
  await services.storage.contents.getProperties(services.storage.deadline());
  return { jsonBody: { status: 'ok' } };
};
