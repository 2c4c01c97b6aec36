import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startFunctionsHost } from '../sandbox/functions-host/startFunctionsHost';
import { keyFile } from '../sandbox/receipts/keyFile';
import { startStorage } from '../sandbox/storage/startStorage';
import { startIssuer, type TestIssuer } from '../test/functions/testIssuer';

/** The built functions in a process of their own, over storage in another. */
export interface BuiltFunctions {
  /** `http://127.0.0.1:PORT` */
  url: string;
  connectionString: string;
  issuer: TestIssuer;
  /** The private JWK that receipts are signed with. */
  keyPath: string;
  /** The id of the functions' process. */
  pid: number;
  stop(): Promise<void>;
}

/** Starts them on free loopback ports, empty, with what they write in a folder that goes with them. */
export async function startBuiltFunctions(): Promise<BuiltFunctions> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gouji-bench-'));
  const [issuer, storage] = await Promise.all([
    startIssuer(),
    startStorage(path.join(folder, 'azurite'), path.join(folder, 'storage.log')),
  ]);
  const keyPath = path.join(folder, 'receipt-key.json');
  await keyFile(keyPath);
  const settings = {
    GOUJI_STORAGE: storage.connectionString,
    GOUJI_ISSUER: issuer.issuer,
    GOUJI_AUDIENCE: issuer.audience,
    GOUJI_JWKS_URL: issuer.jwksUrl,
    GOUJI_SIGNING_KEY: keyPath,
  };
  const host = await startFunctionsHost('dist/functions', settings, path.join(folder, 'functions.log'));
  return {
    url: host.url,
    connectionString: storage.connectionString,
    issuer,
    keyPath,
    pid: host.pid,
    async stop() {
      await host.stop();
      await Promise.all([storage.stop(), issuer.stop()]);
      await rm(folder, { recursive: true });
    },
  };
}
