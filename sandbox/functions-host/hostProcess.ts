import type { AddressInfo } from 'node:net';
import type { Log } from './functionsCore';
import { functionsServer } from './functionsServer';
import { loadFunctionApp } from './loadFunctionApp';
import { startQueues } from './startQueues';
import { startTimers } from './startTimers';

const log: Log = (level, message) => {
  const line = `${new Date().toISOString()} ${level} ${message}\n`;
  if (['warning', 'error', 'critical'].includes(level)) process.stderr.write(line);
  else process.stdout.write(line);
};

const [folder = ''] = process.argv.slice(2);
const app = await loadFunctionApp(folder, log);
const server = functionsServer(app, log);
const stopTimers = startTimers(app, log);
const stopQueues = startQueues(app, process.env, log);
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));

process.once('disconnect', () => process.exit());
process.once('message', () => {
  server.close(() => void Promise.all([stopTimers(), stopQueues()]).then(() => process.exit()));
  server.closeIdleConnections();
});
