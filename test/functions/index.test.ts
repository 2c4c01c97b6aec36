import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { recheckQueueName } from '../../functions/archive/storage';
import { routes } from '../../shared/api/routes';

interface Registered {
  name: string;
  bindings: Record<
    string,
    {
      type: string;
      authLevel?: string;
      methods?: string[];
      route?: string;
      queueName?: string;
      connection?: string;
    }
  >;
}

describe('The deployed entry', () => {
  it('registers every route of the API, preflights, the timer of the log, the queues of rechecks, and nothing else, without any setting', () => {
    const script = fileURLToPath(new URL('./listRegistrations.ts', import.meta.url));
    const output = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    const all = JSON.parse(output) as Registered[];
    const triggeredBy =
      (trigger: string) =>
      ({ bindings }: Registered) =>
        Object.values(bindings).some(({ type }) => type === trigger);
    const namesOf = (trigger: string) => all.filter(triggeredBy(trigger)).map(({ name }) => name);
    assert.deepEqual(namesOf('timerTrigger'), ['sequenceLog']);
    assert.deepEqual(namesOf('queueTrigger'), ['recheckSteps', 'recheckPoison']);
    const queues = all.filter(triggeredBy('queueTrigger')).flatMap(({ bindings }) => Object.values(bindings));
    assert.deepEqual(
      queues.map(({ queueName, connection }) => [queueName, connection]),
      [
        [recheckQueueName, 'GOUJI_STORAGE'],
        [`${recheckQueueName}-poison`, 'GOUJI_STORAGE'],
      ],
    );
    const http = all.filter(triggeredBy('httpTrigger'));
    const registered = http.map(({ name, bindings }) => {
      const trigger = Object.values(bindings).find(({ type }) => type === 'httpTrigger');
      return [
        name,
        { method: trigger?.methods?.join(), route: trigger?.route, authLevel: trigger?.authLevel },
      ];
    });
    const expected = [
      ...Object.entries(routes).map(([name, route]) => [name, { ...route, authLevel: 'anonymous' }]),
      ['preflight', { method: 'OPTIONS', route: '{*path}', authLevel: 'anonymous' }],
    ];
    assert.deepEqual(Object.fromEntries(registered), Object.fromEntries(expected));
    assert.equal(registered.length, expected.length);
    assert.equal(all.length, http.length + 3);
  });
});
