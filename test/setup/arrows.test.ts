import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const arrowRules = ['boundaries/dependencies', 'no-restricted-imports', 'no-restricted-globals'];

/** Lints a line as if it stood in a file that exists; type information needs a real one. */
async function complaints(file: string, line: string): Promise<(string | null)[]> {
  const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => arrowRules.includes(ruleId) });
  const [result] = await eslint.lintText(line, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('the arrows between the folders', function () {
  this.timeout(60_000);
  const pane = 'taskpane/api/routePath.ts';
  const server = 'functions/index.ts';
  const shared = 'shared/check/check.ts';
  const sandbox = 'sandbox/server/startSandbox.ts';
  const cases: [string, string, string, string | null][] = [
    ['the pane may read shared', pane, "import * as other from '../../shared/check/check';", null],
    [
      'but not its workbooks',
      pane,
      "import * as other from '../../shared/workbook/readWorkbook';",
      'boundaries/dependencies',
    ],
    ['nor the functions', pane, "import * as other from '../../functions/index';", 'boundaries/dependencies'],
    [
      'the functions may read workbooks',
      server,
      "import * as other from '../shared/workbook/readWorkbook';",
      null,
    ],
    [
      'but not the pane',
      server,
      "import * as other from '../taskpane/api/routePath';",
      'boundaries/dependencies',
    ],
    [
      'the sandbox does not import the functions',
      sandbox,
      "import * as other from '../../functions/index';",
      'boundaries/dependencies',
    ],
    [
      'nor the pane',
      sandbox,
      "import * as other from '../../taskpane/api/routePath';",
      'boundaries/dependencies',
    ],
    [
      'shared knows nothing of the functions',
      shared,
      "import * as other from '../../functions/index';",
      'boundaries/dependencies',
    ],
    ['nor of Node', shared, "import 'node:fs';", 'no-restricted-imports'],
    ['nor of React', shared, "import 'react';", 'no-restricted-imports'],
    ['nor of Office', shared, 'export const host = Office.context.host;', 'no-restricted-globals'],
  ];
  for (const [name, file, line, rule] of cases) {
    it(`${name}: ${line}`, async () => {
      assert.deepEqual(await complaints(file, line), rule === null ? [] : [rule]);
    });
  }
});
