import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { routes } from '../../shared/api/routes';

interface Registered {
  name: string;
  bindings: Record<string, { type: string; authLevel?: string; methods?: string[]; route?: string }>;
}

describe('The deployed entry', () => {
  it('registers every route of the API, preflights, the timer of the log, and nothing else, without any setting', () => {
    const script = fileURLToPath(new URL('./listRegistrations.ts', import.meta.url));
    const output = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    const all = JSON.parse(output) as Registered[];
    const isTimer = ({ bindings }: Registered) =>
      Object.values(bindings).some(({ type }) => type === 'timerTrigger');
    assert.deepEqual(
      all.filter(isTimer).map(({ name }) => name),
      ['sequenceLog'],
    );
    const http = all.filter((each) => !isTimer(each));
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
  });
});
