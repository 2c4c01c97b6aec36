import { overviewOf } from '../../shared/overview/overviewOf';
import type { Endpoint } from '../endpoint';
import { readStandings } from '../overview/readStandings';
import { regionYear } from './regionYear';

/**
 * Where every unit of a region stands with a year, counted and by name: those that the directory expects, and whatever else was
 * filed there. At 3,000 units at most five storage operations, and one for each other region that missing units came from.
 * 200 OverviewAnswer.
 */
export const overview: Endpoint = async (call) => {
  const { region, year } = regionYear(call);
  const { storage, now } = call.services;
  await storage.prepare();
  const standings = await readStandings(storage, region, year);
  return { jsonBody: overviewOf(region, year, standings, now().toISOString()) };
};
