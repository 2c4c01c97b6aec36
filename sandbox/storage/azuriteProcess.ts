import { createRequire } from 'node:module';
import path from 'node:path';

const [folder = ''] = process.argv.splice(2);
const free = ['--blobPort', '0', '--queuePort', '0', '--tablePort', '0'];
process.argv.push('--location', folder, ...free, '--silent', '--skipApiVersionCheck', '--disableTelemetry');

const require = createRequire(import.meta.url);
const azurite = path.dirname(require.resolve('azurite/package.json'));

// Azurite tells its addresses on its standard output alone.
const services: Record<string, string> = {};
const write = console.log;
console.log = (line: string) => {
  write(line);
  const [, service, url] = /^Azurite (\w+) service is successfully listening at (\S+)$/.exec(line) ?? [];
  if (!service || !url) return;
  services[service.toLowerCase()] = url;
  if (services.blob && services.queue && services.table) process.send?.(services);
};

// It saves what it holds when it is told to shut down, and loses its newest writes otherwise: so when the process
// that started it is gone, it shuts down as if told.
process.once('disconnect', () => process.emit('SIGTERM'));
process.once('message', () => process.channel?.unref());

require(path.join(azurite, 'dist/src/azurite.js'));
