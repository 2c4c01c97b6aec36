import assert from 'node:assert/strict';
import { addUp } from '../../../shared/rollup/addUp';
import { sumBlocks } from '../../../shared/rollup/sumBlocks';
import { versionsDigest } from '../../../shared/rollup/versionsDigest';
import { reportCase } from '../../cases/reportCase';

const hangzhou = reportCase('hangzhou-2025');
const earlier = {
  ...hangzhou,
  year: 2024,
  figures: { ...hangzhou.figures, 'requests.received.business': null, 'requests.refusedByLaw.total': 0 },
};
const figure = (key: string): number => Number(hangzhou.figures[key]);

describe('What a region’s sums are read by', () => {
  const blocks = sumBlocks([addUp(2024, [earlier, hangzhou]), addUp(2025, [hangzhou, hangzhou])]);
  const block = (id: string) => blocks.find((each) => each.id === id);
  const line = (id: string, zh: string) => block(id)?.lines.find(({ label }) => label.zh === zh);

  it('is applicants and results year beside year, disputes by what became of them, and the years', () => {
    assert.deepEqual(
      blocks.map(({ id, columns, lines }) => [id, columns.map(({ zh }) => zh), lines.length]),
      [
        ['applicants', ['2024', '2025'], 6],
        ['results', ['2024', '2025'], 6],
        ['disputes', ['结果维持', '结果纠正', '其他结果', '尚未审结'], 3],
        ['trend', ['本年新收', '办理结果合计', '结转下年'], 2],
      ],
    );
  });

  it('says how many units have no number behind a line', () => {
    const business = figure('requests.received.business');
    assert.deepEqual(line('applicants', '商业企业'), {
      label: { zh: '商业企业', en: 'business' },
      numbers: [business, 2 * business],
      blank: 1,
    });
  });

  it('adds up the rows that make one result, and all results are what was handled', () => {
    const last = block('results')?.lines.map(({ numbers }) => numbers[1] ?? 0) ?? [];
    assert.equal(
      last.reduce((sum, number) => sum + number, 0),
      2 * figure('requests.handled.total'),
    );
    assert.deepEqual(line('trend', '2025')?.numbers[1], 2 * figure('requests.handled.total'));
  });

  it('has nothing for no year', () => {
    assert.deepEqual(sumBlocks([]), []);
  });
});

describe('The digest of the versions added up', () => {
  const versions = [
    { region: '141123', unit: 'a', version: 1 },
    { region: '141123', unit: 'b', version: 2 },
  ];
  it('is the same in whatever order, and another when one version is', () => {
    assert.equal(versionsDigest(versions), versionsDigest([...versions].reverse()));
    assert.notEqual(versionsDigest(versions), versionsDigest([{ region: '141123', unit: 'a', version: 1 }]));
    assert.notEqual(
      versionsDigest(versions),
      versionsDigest(versions.map((each) => ({ ...each, version: 3 }))),
    );
  });
});
