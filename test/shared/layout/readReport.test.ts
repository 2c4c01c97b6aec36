import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EditionId } from '../../../shared/editions/edition';
import { figureCells } from '../../../shared/editions/figureCells';
import { fillReport } from '../../../shared/layout/fillReport';
import { layout } from '../../../shared/layout/layout';
import { readReport } from '../../../shared/layout/readReport';
import type { SheetReading } from '../../../shared/layout/sheetReading';
import type { Report } from '../../../shared/report/report';
import { foundSheets } from '../../cases/foundSheets';
import { reportCase, reportCases } from '../../cases/reportCase';

const sheetsOf = (report: Report): SheetReading[] =>
  foundSheets(fillReport(layout(report.edition, report), report));

const readBack = (sheets: SheetReading[]): ReturnType<typeof readReport> => readReport(sheets, {});

const put = (
  sheets: SheetReading[],
  name: string,
  row: number,
  column: number,
  value: string | number | null,
): void => {
  const line = sheets.find((sheet) => sheet.name === name)?.rows[row];
  assert.ok(line);
  line[column] = value;
};

describe('reading a report out of a workbook', () => {
  for (const name of reportCases) {
    it(`${name} comes back as it was laid out`, () => {
      const report: Report = {
        ...reportCase(name),
        narrative: { overview: '一年来……', problems: '队伍有待加强。', other: '未收取信息处理费。' },
      };
      const result = readBack(sheetsOf(report));
      assert.ok(result.ok);
      assert.deepEqual(JSON.parse(JSON.stringify(result.report)), JSON.parse(JSON.stringify(report)));
    });
  }

  it('any figures come back as they were, in both editions', () => {
    for (const edition of ['2019', '2021'] as EditionId[]) {
      const keys = figureCells(edition).map(({ key }) => key);
      const figure = fc.oneof(
        fc.constant(null),
        fc.nat(),
        fc.constantFrom('251000元', '=SUM(D6:I6)', '-', '１２'),
      );
      fc.assert(
        fc.property(fc.array(figure, { minLength: keys.length, maxLength: keys.length }), (drawn) => {
          const figures = Object.fromEntries(keys.map((key, index) => [key, drawn[index] ?? null]));
          const result = readBack(sheetsOf({ edition, year: 2021, unit: { name: '某乡' }, figures }));
          assert.deepEqual(result.ok && result.report.figures, figures);
        }),
        { numRuns: 20 },
      );
    }
  });

  for (const nothing of ['  ', '\u3000', '\u00a0', '\n\t'])
    it(`what shows nothing (${JSON.stringify(nothing)}) is a blank`, () => {
      const sheets = sheetsOf(reportCase('hangzhou-2025'));
      put(sheets, '表三', 5, 3, nothing);
      const result = readBack(sheets);
      assert.equal(result.ok && result.report.figures['requests.received.naturalPerson'], null);
    });

  it('of a text far too long for a figure, the beginning is read, and the report with it', () => {
    const sheets = sheetsOf(reportCase('hangzhou-2025'));
    put(sheets, '表三', 5, 3, '无'.repeat(2_000));
    const result = readBack(sheets);
    assert.equal(result.ok && result.report.figures['requests.received.naturalPerson'], '无'.repeat(500));
  });

  it('a label typed anew with half-width brackets is the same label', () => {
    const sheets = sheetsOf(reportCase('hangzhou-2025'));
    put(sheets, '表三', 7, 1, '(一)予以公开');
    assert.ok(readBack(sheets).ok);
  });

  for (const [written, read] of [
    ['2022年1月12日', '2022-01-12'],
    ['2022/1/12', '2022-01-12'],
    ['2022.01.12', '2022-01-12'],
    ['44573', '2022-01-12'],
    ['2022-02-30', '2022-02-30'],
    ['一月十二日', '一月十二日'],
  ] as const) {
    it(`a date written “${written}” reads as “${read}”`, () => {
      const result = readBack(sheetsOf({ ...reportCase('getashang-2021'), signedOn: written }));
      assert.equal(result.ok && result.report.signedOn, read);
    });
  }

  it('explanations go with the report, and none are no part of it', () => {
    const explanations = { 'some.rule': '因机构改革并入所致' };
    const sheets = sheetsOf(reportCase('hangzhou-2025'));
    const explained = readReport(sheets, explanations);
    assert.deepEqual(explained.ok && explained.report.explanations, explanations);
    const bare = readReport(sheets, {});
    assert.equal(bare.ok && bare.report.explanations, undefined);
  });

  describe('a workbook that no report can be read out of says why', () => {
    it('not ours', () => {
      assert.deepEqual(readBack([{ name: 'Sheet1', rows: [['工资表']] }]), {
        ok: false,
        problem: { code: 'notOurs' },
      });
    });

    it('a sheet is missing or was renamed', () => {
      const sheets = sheetsOf(reportCase('hangzhou-2025')).filter(({ name }) => name !== '表四');
      assert.deepEqual(readBack(sheets), { ok: false, problem: { code: 'sheetMissing', sheets: ['表四'] } });
    });

    it('a row was deleted: the first label out of place is named', () => {
      const sheets = sheetsOf(reportCase('hangzhou-2025'));
      sheets.find(({ name }) => name === '表三')?.rows.splice(8, 1);
      const result = readBack(sheets);
      assert.ok(!result.ok && result.problem.code === 'templateDamaged');
      assert.equal(result.problem.labels.length, 1);
      assert.equal(result.problem.labels[0]?.address, 'B9');
    });

    it('a label was overwritten', () => {
      const sheets = sheetsOf(reportCase('hangzhou-2025'));
      put(sheets, '表二', 3, 1, '本年(2023)制发件数');
      assert.deepEqual(readBack(sheets), {
        ok: false,
        problem: {
          code: 'templateDamaged',
          labels: [{ sheet: '表二', address: 'B4', expected: '本年制发件数', found: '本年(2023)制发件数' }],
        },
      });
    });

    it('the kind of unit on the cover is none that there is', () => {
      const sheets = sheetsOf(reportCase('hangzhou-2025'));
      put(sheets, '封面与文字', 5, 1, '乡镇');
      assert.deepEqual(readBack(sheets), {
        ok: false,
        problem: { code: 'coverUnreadable', facts: [{ fact: 'kind', found: '乡镇' }] },
      });
    });

    it('the year on the cover is no year', () => {
      const sheets = sheetsOf(reportCase('hangzhou-2025'));
      put(sheets, '封面与文字', 6, 1, '今年');
      assert.deepEqual(readBack(sheets), {
        ok: false,
        problem: { code: 'coverUnreadable', facts: [{ fact: 'year', found: '今年' }] },
      });
    });
  });
});
