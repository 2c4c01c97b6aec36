import { openStorage } from '../../../functions/archive/storage';
import { sequence } from '../../../functions/log/sequence';
import type { Report } from '../../../shared/report/report';
import type { newKey } from '../testSigner';
import { signerWith } from '../testSigner';
import { submitTo } from './submitTo';

/** A process that archives one report and brings it into the log, to be killed at it. */
interface Orders {
  connectionString: string;
  key: ReturnType<typeof newKey>;
  unit: string;
  text: string;
  like: Report;
}

const { connectionString, key, unit, text, like } = JSON.parse(process.argv[2] ?? '') as Orders;
const archive = {
  storage: openStorage(connectionString),
  signer: signerWith(key),
  now: () => new Date(),
};
void submitTo(archive, unit, text, like).then(() => sequence(archive));
