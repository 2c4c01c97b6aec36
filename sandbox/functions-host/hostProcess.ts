import type { AddressInfo } from 'node:net';
import type { Log } from './functionsCore';
import { functionsServer } from './functionsServer';
import { loadFunctionApp } from './loadFunctionApp';

const log: Log = (level, message) => {
  const line = `${new Date().toISOString()} ${level} ${message}\n`;
  if (['warning', 'error', 'critical'].includes(level)) process.stderr.write(line);
  else process.stdout.write(line);
};

const [folder = ''] = process.argv.slice(2);
const server = functionsServer(await loadFunctionApp(folder, log), log);
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));

process.once('disconnect', () => process.exit());
process.once('message', () => {
  server.close(() => process.exit());
  server.closeIdleConnections();
});
