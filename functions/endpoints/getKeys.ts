import type { OpenEndpoint } from '../endpoint';

/** The public keys that receipts and checkpoints are verified with, of now and of before. 200 KeysAnswer. */
export const getKeys: OpenEndpoint = async ({ services }) => ({ jsonBody: await services.signer.keys() });
