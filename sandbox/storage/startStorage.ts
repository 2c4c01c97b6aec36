import { mkdir } from 'node:fs/promises';
import { startChild } from '../child/startChild';

export interface LocalStorage {
  connectionString: string;
  /** Ends it with everything saved. */
  stop: () => Promise<void>;
}

/** The account of every storage emulator, published by Microsoft; it opens nothing but a loopback port. */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Starts Azurite in a process of its own on free loopback ports, with its data in `folder`. */
export async function startStorage(folder: string, logFile: string): Promise<LocalStorage> {
  await mkdir(folder, { recursive: true });
  const script = new URL('./azuriteProcess.ts', import.meta.url);
  const env = { ...process.env, AZURITE_ACCOUNTS: undefined };
  const { facts, stop } = await startChild(script, [folder], env, logFile);
  const connectionString = [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${accountKey}`,
    ...['blob', 'queue', 'table'].map((name) => `${endpointName(name)}=${facts[name]}/${account}`),
  ].join(';');
  return { connectionString, stop };
}

function endpointName(service: string): string {
  return `${service.charAt(0).toUpperCase()}${service.slice(1)}Endpoint`;
}
