import assert from 'node:assert/strict';
import { parseArguments } from '../../cli/parseArguments';

describe('parseArguments', () => {
  for (const [args, error] of [
    [[], 'no command given'],
    [['check'], 'no file given'],
    [['chek', 'a.json'], 'no such command: chek'],
    [['check', 'a.json', '--locale', 'fr'], 'no such locale: fr'],
  ] as const)
    it(`gouji ${args.join(' ')}: ${error}`, () => {
      const command = parseArguments([...args], {}, 'en-US');
      assert.equal(command.ok ? '' : command.error.en, error);
    });

  for (const args of [
    ['check', '--jsn', 'a.json'],
    ['check', 'a.json', '--previous'],
  ])
    it(`gouji ${args.join(' ')}: wrong`, () => assert.equal(parseArguments(args, {}, 'en-US').ok, false));

  it('takes files and options in any order', () => {
    assert.deepEqual(
      parseArguments(['check', 'a.json', '--previous', 'b.json', '--json', 'c.xlsx'], {}, 'en-US'),
      {
        ok: true,
        help: false,
        files: ['a.json', 'c.xlsx'],
        previous: 'b.json',
        json: true,
        locale: 'en',
      },
    );
  });

  for (const [env, system, locale] of [
    [{ LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
    [{ LANG: 'de_DE.UTF-8' }, 'zh-CN', 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'zh-CN', 'en'],
    [{ LANG: 'C', LC_MESSAGES: 'zh_TW' }, 'en-US', 'zh'],
    [{}, 'zh-CN', 'zh'],
    [{}, 'en-US', 'en'],
  ] as const)
    it(`${JSON.stringify(env)} on a system in ${system}: ${locale}`, () =>
      assert.equal(parseArguments(['check', 'a'], env, system).locale, locale));
});
