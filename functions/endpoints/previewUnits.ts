import type { Endpoint } from '../endpoint';
import { planOfFile } from '../units/planOfFile';

/** What a file would change in the directory of units, and what in it has to be mended first. Nothing is changed. 200 UnitsImport. */
export const previewUnits: Endpoint = async (call) => ({ jsonBody: (await planOfFile(call)).answer });
