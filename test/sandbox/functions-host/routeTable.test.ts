import assert from 'node:assert/strict';
import { RouteTable } from '../../../sandbox/functions-host/routeTable';

describe('the routes of a function app', () => {
  const routes = new RouteTable<string>();
  routes.add(['GET'], 'api/reports/{unit}/{year:int}', 'year');
  routes.add(['GET'], 'api/reports/{unit}/newest', 'newest');
  routes.add(['GET', 'POST'], 'api/reports', 'all');
  routes.add(['GET'], 'api/pages/{*path}', 'page');
  routes.add(['GET'], 'api/list/{unit?}', 'list');

  const cases: [string, string, string, string | null, Record<string, string>?][] = [
    ['a literal', 'GET', '/api/reports', 'all', {}],
    ['a slash at the end', 'GET', '/api/reports/', 'all', {}],
    ['another case', 'GET', '/API/Reports', 'all', {}],
    ['one of two methods', 'POST', '/api/reports', 'all', {}],
    ['a method that is not named', 'DELETE', '/api/reports', null],
    ['a name and a number', 'GET', '/api/reports/330100/2025', 'year', { unit: '330100', year: '2025' }],
    ['a literal before a number', 'GET', '/api/reports/330100/newest', 'newest', { unit: '330100' }],
    ['no number where one must be', 'GET', '/api/reports/330100/last', null],
    ['too little', 'GET', '/api/reports/330100', null],
    ['too much', 'GET', '/api/reports/330100/2025/more', null],
    [
      'an encoded name',
      'GET',
      '/api/reports/%E5%85%B4%E5%8E%BF/2021',
      'year',
      { unit: '兴县', year: '2021' },
    ],
    ['a name that may be left out', 'GET', '/api/list', 'list', {}],
    ['the same name given', 'GET', '/api/list/330100', 'list', { unit: '330100' }],
    ['all the rest', 'GET', '/api/pages/a/b/c', 'page', { path: 'a/b/c' }],
    ['another prefix', 'GET', '/reports', null],
  ];
  for (const [name, method, path, target, params] of cases) {
    it(`${name}: ${method} ${path}`, () => {
      assert.deepEqual(routes.match(method, path), target === null ? null : { target, params });
    });
  }

  it('refuses a constraint that it does not know, by name', () => {
    assert.throws(
      () => new RouteTable().add(['GET'], 'a/{id:guid}', 0),
      /constraint guid is not implemented/,
    );
  });
});
