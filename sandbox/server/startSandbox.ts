import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import { startFunctionsHost } from '../functions-host/startFunctionsHost';
import { audience, openProvider, scope } from '../provider/openProvider';
import { keyFile } from '../receipts/keyFile';
import { fileSample, isSampleFiled } from '../sample/fileSample';
import { startStorage } from '../storage/startStorage';
import { apiProxy } from './apiProxy';
import type { Handler } from './handler';
import { identity } from './identity';
import { originServer } from './originServer';
import { paneFiles } from './paneFiles';
import { reset } from './reset';
import { signIn } from './signIn';
import { staticFiles } from './staticFiles';

export interface SandboxOptions {
  /** Where storage, keys and logs are kept. */
  folder: string;
  /** For `localhost`: PEM texts, and the certificate's file. */
  certificate: { key: string; certificate: string; file: string };
  /** 0, the default, for any free one. */
  port?: number;
  /** What webpack built; the checkout's dist/ unless it is given. */
  dist?: string;
  /** Whether a supervisor shall meet a county that has filed, and a directory of its province; kept in `folder` once filed. */
  sample?: boolean;
}

export interface Sandbox {
  /** `https://localhost:PORT`, nothing behind it. */
  url: string;
  /** Of the local storage account that the functions archive to. */
  storage: string;
  /** Stops everything, what was archived kept. */
  stop: () => Promise<void>;
}

const checkout = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Starts what stands in for Excel and Azure: storage, the built functions, sign-in, and one HTTPS origin on the
 * loopback address with the sandbox page, the built pane and Microsoft's office.js.
 * @throws when a part does not start; the others are stopped then
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { folder, certificate, port = 0, dist = path.join(checkout, 'dist'), sample = false } = options;
  const handlers: Handler[] = [];
  const server = originServer(certificate, handlers);
  const running: { stop: () => Promise<void> }[] = [];
  async function stop(): Promise<void> {
    server.close();
    server.closeAllConnections();
    for (const part of [...running].reverse()) await part.stop();
  }
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const url = `https://localhost:${(server.address() as AddressInfo).port}`;

    const storage = await startStorage(path.join(folder, 'azurite'), path.join(folder, 'logs/storage.log'));
    running.push(storage);
    const provider = await openProvider(url, path.join(folder, 'signing-key.json'));
    handlers.push(identity(provider), signIn(provider));
    const receiptKey = path.join(folder, 'receipt-key.json');
    await keyFile(receiptKey);
    const settings = {
      GOUJI_STORAGE: storage.connectionString,
      GOUJI_ISSUER: provider.issuer,
      GOUJI_AUDIENCE: audience,
      GOUJI_SCOPE: scope,
      GOUJI_SIGNING_KEY: receiptKey,
      NODE_EXTRA_CA_CERTS: certificate.file,
    };
    const logFile = path.join(folder, 'logs/functions.log');
    const functions = await startFunctionsHost(path.join(dist, 'functions'), settings, logFile);
    running.push(functions);
    const fillAnew = async () => {
      const store = { functions: path.join(dist, 'functions'), settings, logFile, now: new Date() };
      if (sample && !(await isSampleFiled(storage.connectionString))) await fileSample(store);
    };
    await fillAnew();

    handlers.push(
      apiProxy(functions.url),
      reset(storage.connectionString, fillAnew),
      paneFiles(path.join(dist, 'taskpane')),
      staticFiles('/taskpane/', path.join(dist, 'taskpane')),
      staticFiles('/office-js/', path.join(checkout, 'node_modules/@microsoft/office-js/dist')),
      staticFiles('/', path.join(dist, 'sandbox')),
    );
    return { url, storage: storage.connectionString, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
