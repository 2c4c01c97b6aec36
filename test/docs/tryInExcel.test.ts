import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tryInExcel } from '../../docs/tryInExcel';
import { quirks } from '../../sandbox/office-host/quirks';

describe('the page for trying Gouji in Excel', () => {
  it('docs/try-in-excel.md is what the list of quirks says today (npm run catalogue)', () => {
    const written = readFileSync(new URL('../../docs/try-in-excel.md', import.meta.url), 'utf8');
    assert.equal(written, tryInExcel());
  });

  it('has a step for every way in which Excel was seen to misbehave', () => {
    for (const { record } of Object.values(quirks)) assert.ok(tryInExcel().includes(record), record);
  });
});
