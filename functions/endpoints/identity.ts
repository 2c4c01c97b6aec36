import type { Endpoint } from '../endpoint';

/** Tells the caller who their token says they are. */
export const identity: Endpoint = async ({ identity: caller }) => ({ jsonBody: caller });
