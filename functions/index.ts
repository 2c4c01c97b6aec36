import { app } from '@azure/functions';
import { routes, type RouteName } from '../shared/api/routes';
import type * as Handlers from './handlers';

/**
 * What answers is loaded with the first request, message or run of the timer, so that the host knows in an instant what there is
 * to serve. `endpoints.ts` says what answers each route.
 */
let loaded: Promise<typeof Handlers> | undefined;
const load = () => (loaded ??= import(/* webpackChunkName: "handlers" */ './handlers'));

for (const [name, { method, route }] of Object.entries(routes)) {
  app.http(name, {
    methods: [method],
    authLevel: 'anonymous',
    route,
    handler: async (request, context) => (await load()).handlers[name as RouteName](request, context),
  });
}

/** What a browser asks before a page of another origin sends something (CORS). */
app.http('preflight', {
  methods: ['OPTIONS'],
  authLevel: 'anonymous',
  route: '{*path}',
  handler: async (request, context) => (await load()).preflighting(request, context),
});

/** Every half minute, so that a receipt is in the log within one. */
app.timer('sequenceLog', {
  schedule: '*/30 * * * * *',
  handler: async (timer, context) => (await load()).sequencing(timer, context),
});

/** The steps of bulk rechecks, and those that failed as often as the host brings one. */
app.storageQueue('recheckSteps', {
  queueName: 'recheck',
  connection: 'GOUJI_STORAGE',
  handler: async (message, context) => (await load()).rechecking(message, context),
});
app.storageQueue('recheckPoison', {
  queueName: 'recheck-poison',
  connection: 'GOUJI_STORAGE',
  handler: async (message, context) => (await load()).givingUp(message, context),
});
