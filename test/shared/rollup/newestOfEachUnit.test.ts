import assert from 'node:assert/strict';
import { newestOfEachUnit } from '../../../shared/rollup/newestOfEachUnit';
import { reportCase } from '../../cases/reportCase';

type Row = [label: string, name: string, code: string | undefined, version: number | null, signedOn?: string];

const choose = (rows: Row[], year = 2021) =>
  newestOfEachUnit(
    rows.map(([label, name, code, version, signedOn]) => ({
      label,
      version,
      report: { ...reportCase('pingtan-2021'), year, unit: { name, code }, signedOn },
    })),
  );

describe('of several files of one unit and year', () => {
  const cases: { why: string; rows: Row[]; newest: string[] }[] = [
    {
      why: 'the highest version counts',
      rows: [
        ['a', '甲局', '1', 2],
        ['b', '甲局', '1', 1],
      ],
      newest: ['a'],
    },
    {
      why: 'an archived one counts before one without receipt',
      rows: [
        ['a', '甲局', '1', 1],
        ['b', '甲局', '1', null],
      ],
      newest: ['a'],
    },
    {
      why: 'the later signature counts',
      rows: [
        ['a', '甲局', '1', null, '2022-01-20'],
        ['b', '甲局', '1', null, '2022-01-10'],
      ],
      newest: ['a'],
    },
    {
      why: 'of equals the last one given counts',
      rows: [
        ['a', '甲局', '1', null],
        ['b', '甲局', '1', null],
      ],
      newest: ['b'],
    },
    {
      why: 'a report without code belongs to the code of its name',
      rows: [
        ['a', '甲 局', undefined, null],
        ['b', '甲局', '1', 1],
      ],
      newest: ['b'],
    },
    {
      why: 'a name that two codes bear tells nothing',
      rows: [
        ['a', '甲局', '1', 1],
        ['b', '甲局', '2', 1],
        ['c', '甲局', undefined, null],
      ],
      newest: ['a', 'b', 'c'],
    },
    {
      why: 'a renamed unit is one unit',
      rows: [
        ['a', '甲局', '1', 1],
        ['b', '乙局', '1', 2],
      ],
      newest: ['b'],
    },
    {
      why: 'other units stay',
      rows: [
        ['a', '甲局', undefined, null],
        ['b', '乙局', undefined, null],
      ],
      newest: ['a', 'b'],
    },
  ];
  for (const { why, rows, newest } of cases)
    it(why, () => {
      const chosen = choose(rows);
      assert.deepEqual(
        chosen.newest.map(({ label }) => label),
        newest,
      );
      assert.equal(chosen.newest.length + chosen.leftOut.length, rows.length);
    });
});
