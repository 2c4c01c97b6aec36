import assert from 'node:assert/strict';
import type { EditionId } from '../../../../shared/editions/edition';
import { checkCitation } from '../../../../shared/narrative/form/checkCitation';

const found = (edition: EditionId, other: string): [string?, string?][] =>
  checkCitation({ edition, year: 2023, unit: { name: '某局' }, figures: {}, narrative: { other } }).map(
    ({ rule, section, quote, needed }) => {
      assert.deepEqual([rule, section], ['narrative.notice', 'other']);
      return [quote, needed];
    },
  );

describe('the notice that the text cites', () => {
  for (const [edition, text] of [
    ['2021', '根据国办公开办函〔2021〕30号编制。'],
    ['2021', '国办公开办函〔2019〕60号的格式自本年度起改用国办公开办函〔2021〕30号。'],
    ['2021', '根据国办发〔2019〕14号、国办公开办函〔2020〕1号编制。'],
    ['2021', '按要求编制。'],
    ['2019', '根据国办公开办函〔2019〕60号编制。'],
  ] as const)
    it(`form of ${edition}, nothing to say of: ${text}`, () => assert.deepEqual(found(edition, text), []));

  for (const [edition, text, quote, needed] of [
    ['2021', '根据国办公开办函〔2019〕60号编制。', '国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'],
    ['2021', '（国办公开办函[2019]60 号）', '国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'],
    ['2021', '国办公开办函（2019）第60号', '国办公开办函（2019）第60号', '国办公开办函〔2021〕30号'],
    ['2019', '根据国办公开办函〔2021〕30号编制。', '国办公开办函〔2021〕30号', '国办公开办函〔2019〕60号'],
  ] as const)
    it(`form of ${edition}, the other one’s: ${text}`, () =>
      assert.deepEqual(found(edition, text), [[quote, needed]]));

  it('a report without text cites nothing', () =>
    assert.deepEqual(
      checkCitation({ edition: '2021', year: 2023, unit: { name: '某局' }, figures: {} }),
      [],
    ));
});
