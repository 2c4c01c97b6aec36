import assert from 'node:assert/strict';
import { differences } from '../../../functions/submission/differences';
import type { Report } from '../../../shared/report/report';
import { clerkReport } from '../clerkReport';

const key = 'requests.granted.naturalPerson';
const narrative = { overview: '第一段。\n第二段。', problems: '问题。' };
const sent = clerkReport({ narrative });
const withFigure = (value: Report['figures'][string]) => ({
  ...sent,
  figures: { ...sent.figures, [key]: value },
});

describe('A report and its workbook', () => {
  const same: [string, Report][] = [
    ['as it was sent', sent],
    ['other line ends', { ...sent, narrative: { ...narrative, overview: '第一段。\r\n第二段。' } }],
    ['an empty section for an absent one', { ...sent, narrative: { ...narrative, other: '' } }],
    ['no explanations', { ...sent, explanations: { 'some.rule': '说明' } }],
  ];
  for (const [what, found] of same) {
    it(`agree: ${what}`, () => assert.equal(differences(sent, found), null));
  }

  it('agree where a blank is absent in one and null in the other', () => {
    const { [key]: _left, ...figures } = sent.figures;
    assert.equal(differences({ ...sent, figures }, withFigure(null)), null);
  });

  const figures: [string, Report][] = [
    ['another number', withFigure(123_456)],
    ['a blank for a number', withFigure(null)],
    ['text for a number', withFigure(String(sent.figures[key]))],
  ];
  for (const [what, found] of figures) {
    it(`differ, naming the cell: ${what}`, () =>
      assert.deepEqual(differences(sent, found), { cells: [key], entries: [] }));
  }

  const facts: [string, Report][] = [
    ['year', { ...sent, year: sent.year - 1 }],
    ['unit.name', { ...sent, unit: { ...sent.unit, name: '别的单位' } }],
    ['unit.code', { ...sent, unit: { ...sent.unit, code: '1' } }],
    ['unit.region', { ...sent, unit: { ...sent.unit, region: '33' } }],
    ['unit.kind', { ...sent, unit: { ...sent.unit, kind: 'department' } }],
    ['signedOn', { ...sent, signedOn: '2023-01-01' }],
    ['documentNumber', { ...sent, documentNumber: '兴圪政发〔2021〕1号' }],
    ['narrative.overview', { ...sent, narrative: { ...narrative, overview: '改过' } }],
    ['narrative.problems', { ...sent, narrative: { overview: narrative.overview } }],
    ['narrative.other', { ...sent, narrative: { ...narrative, other: '多出' } }],
  ];
  for (const [path, found] of facts) {
    it(`differ, naming ${path}`, () => {
      assert.deepEqual(
        differences(sent, found)?.entries?.map((entry) => entry.path),
        [path],
      );
    });
  }
});
