import type { Endpoint } from '../endpoint';
import { rebuildOverview as rebuild } from '../overview/rebuildOverview';
import { regionYear } from './regionYear';

/** Makes the overview rows of a region and year anew from the archive. 200 Rebuilt, counts of rows. */
export const rebuildOverview: Endpoint = async (call) => {
  const { region, year } = regionYear(call);
  const { storage } = call.services;
  await storage.prepare();
  const done = await rebuild(storage, region, year);
  call.log.info('rebuilt', { ...done });
  return { jsonBody: done };
};
