import assert from 'node:assert/strict';
import { readUnitRows } from '../../../../shared/units/import/readUnitRows';

const read = (...lines: string[]) => readUnitRows(lines.map((line) => line.split('|')));
const head = '单位代码|单位名称|行政区划代码|单位类型|可制定规章|启用年度|末报年度|并入单位代码';

describe('A directory in a table', () => {
  it('is read by its heads, whatever their order, width and notes', () => {
    const found = read(
      '示例名录',
      '',
      ' 单位名称* |备注|机构编码（唯一）|所属区划|类　别|是否可制定规章',
      '兴县蔡家崖乡人民政府|重点|141123200|141123|乡镇（街道）|否',
    );
    assert.ok(found.ok);
    assert.deepEqual(found.rows, [
      {
        row: 4,
        code: '141123200',
        name: '兴县蔡家崖乡人民政府',
        region: '141123',
        kind: 'township',
        mayIssueRules: false,
      },
    ]);
    assert.deepEqual([found.ignored, found.troubles], [['备注'], []]);
  });

  it('passes over empty rows, and takes a dash for a blank', () => {
    const found = read(head, '||||', 'a|甲局|141100|部门|—|2019年度|-|无', '');
    assert.ok(found.ok);
    assert.deepEqual(found.rows, [
      { row: 3, code: 'a', name: '甲局', region: '1411', kind: 'department', from: 2019 },
    ]);
  });

  it('keeps a name as it is written', () => {
    const found = read(head, 'a|甲区（高新区）管委会|141100|其他');
    assert.ok(found.ok);
    assert.equal(found.rows[0]?.name, '甲区（高新区）管委会');
  });

  const kinds: [written: string, kind: string][] = [
    ['人民政府', 'government'],
    ['政府', 'government'],
    ['政府部门', 'department'],
    ['工作部门', 'department'],
    ['乡镇(街道)', 'township'],
    ['街道', 'township'],
    ['政府办公厅（室）', 'office'],
    ['其他', 'other'],
  ];
  for (const [written, kind] of kinds)
    it(`takes ${written} for ${kind}`, () => {
      const found = read(head, `a|甲|1411|${written}`);
      assert.equal(found.ok && found.rows[0]?.kind, kind);
    });

  const troubles: [what: string, line: string, expected: string][] = [
    ['no code', '|甲局|141123|部门', 'code missing '],
    ['a code that a spreadsheet has rounded', '9.11E+17|甲局|141123|部门', 'code malformed 9.11E+17'],
    ['a region of no whole digits', 'a|甲局|14112|部门', 'region malformed 14112'],
    ['an error value for a name', 'a|#N/A|141123|部门', 'name malformed #N/A'],
    ['a kind in other words', 'a|甲局|141123|某种', 'kind unknownWord 某种'],
    ['neither yes nor no', 'a|甲局|141123|部门|也许', 'mayIssueRules unknownWord 也许'],
    ['a year that is none', 'a|甲局|141123|部门||22', 'from malformed 22'],
    ['an end before the beginning', 'a|甲局|141123|部门||2022|2021', 'until reversed 2021'],
    ['a merger without its year', 'a|甲局|141123|部门||||b', 'until noLastYear '],
  ];
  for (const [what, line, expected] of troubles)
    it(`says of ${what} where it is`, () => {
      const found = read(head, line);
      assert.ok(found.ok);
      assert.deepEqual(
        found.troubles.map(({ column, trouble, found: text }) => `${column} ${trouble} ${text}`),
        [expected],
      );
      assert.deepEqual(found.rows, []);
    });

  it('says of a code that comes twice in which row', () => {
    const found = read(head, 'a|甲局|141123|部门', 'b|乙局|141123|部门', 'a|丙局|141123|部门');
    assert.ok(found.ok);
    assert.deepEqual(found.troubles, [{ row: 4, column: 'code', trouble: 'twice', found: 'a' }]);
  });

  it('is none without a head', () => {
    assert.deepEqual(read('甲|乙', 'a|b'), { ok: false, trouble: 'noHead' });
    assert.deepEqual(readUnitRows([]), { ok: false, trouble: 'noHead' });
  });

  it('is none with two columns of one meaning', () => {
    const found = read('单位代码|单位名称|填报单位', 'a|甲|乙');
    assert.deepEqual(found, { ok: false, trouble: 'columnTwice', column: 'name' });
  });
});
