import type { HttpHandler, StorageQueueHandler, TimerHandler } from '@azure/functions';
import type { RouteName } from '../shared/api/routes';
import { endpoints, openEndpoints } from './endpoints';
import { handler, openHandler, preflightHandler } from './handler';
import { sequenceLog } from './log/sequenceLog';
import { poisonHandler, stepHandler } from './recheck/stepHandlers';
import { createServices, inBackground, type Services } from './services';
import { readSettings } from './settings';

let created: Services | undefined;
const services = () => (created ??= createServices(readSettings(process.env)));
let working: Services | undefined;
const background = () => (working ??= inBackground(services(), readSettings(process.env)));

/** The handler of every route, on services that are created with the first request. */
export const handlers = Object.fromEntries([
  ...Object.entries(openEndpoints).map(([name, endpoint]) => [
    name,
    openHandler(name as RouteName, endpoint, services),
  ]),
  ...Object.entries(endpoints).map(([name, endpoint]) => [
    name,
    handler(name as RouteName, endpoint, services),
  ]),
]) as Record<RouteName, HttpHandler>;

/** Every preflight's. */
export const preflighting: HttpHandler = preflightHandler(services);

/** The timer's. */
export const sequencing: TimerHandler = sequenceLog(background);

/** The queue's of bulk rechecks, and that of what failed in it. */
export const rechecking: StorageQueueHandler = stepHandler(background);
export const givingUp: StorageQueueHandler = poisonHandler(background);
