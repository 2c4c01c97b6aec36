import { app } from '@azure/functions';
import { routes, type RouteName } from '../shared/api/routes';
import { endpoints, openEndpoints } from './endpoints';
import { handler, openHandler } from './handler';
import { sequenceLog } from './log/sequenceLog';
import { createServices, type Services } from './services';
import { readSettings } from './settings';

let created: Services | undefined;
const services = () => (created ??= createServices(readSettings(process.env)));

function register(name: RouteName, handle: ReturnType<typeof handler>): void {
  const { method, route } = routes[name];
  app.http(name, { methods: [method], authLevel: 'anonymous', route, handler: handle });
}

for (const [name, endpoint] of Object.entries(openEndpoints)) {
  register(name as RouteName, openHandler(name as RouteName, endpoint, services));
}
for (const [name, endpoint] of Object.entries(endpoints)) {
  register(name as RouteName, handler(name as RouteName, endpoint, services));
}

/** Every half minute, so that a receipt is in the log within one. */
app.timer('sequenceLog', { schedule: '*/30 * * * * *', handler: sequenceLog(services) });
