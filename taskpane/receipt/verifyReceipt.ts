import {
  inclusionAnswerSchema,
  keysAnswerSchema,
  type InclusionAnswer,
  type KeysAnswer,
} from '../../shared/api/log';
import type { Receipt } from '../../shared/api/receipt';
import { routes } from '../../shared/api/routes';
import {
  judgeInclusion,
  judgeSignature,
  type LogState,
  type SignatureState,
} from '../../shared/receipt/judgeReceipt';
import { statementLeaf, statementText } from '../../shared/receipt/statement';
import { routePath } from '../api/routePath';
import type { SettingsSource } from '../identity/settingsSource';

export interface Verified {
  signature: SignatureState;
  log: LogState;
}

/**
 * Verifies a receipt with the published keys and the proof that the log gives, neither of which needs a sign-in. What cannot be
 * had leaves its part unverified.
 */
export async function verifyReceipt(receipt: Receipt, settings: SettingsSource): Promise<Verified> {
  const known = await settings();
  const keys = known && (await keysOf(known.apiBase));
  const inclusion = known ? await inclusionOf(known.apiBase, receipt) : undefined;
  return {
    signature: await judgeSignature(receipt, keys),
    log: await judgeInclusion(receipt, { inclusion }, keys),
  };
}

async function keysOf(apiBase: string): Promise<KeysAnswer | null> {
  const found = await answerOf(`${apiBase}/${routes.getKeys.route}`);
  return keysAnswerSchema.safeParse(found?.json).data ?? null;
}

/** null where the log does not have it; undefined where it gives no answer. */
async function inclusionOf(apiBase: string, receipt: Receipt): Promise<InclusionAnswer | null | undefined> {
  const leaf = statementLeaf(statementText(receipt));
  const found = await answerOf(`${apiBase}/${routePath(routes.getInclusion.route, { leaf })}`);
  if (found?.status === 404) return null;
  return inclusionAnswerSchema.safeParse(found?.json).data;
}

async function answerOf(url: string): Promise<{ status: number; json: unknown } | null> {
  try {
    const response = await fetch(url, { cache: 'no-store' });
    return { status: response.status, json: await response.json() };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
