import assert from 'node:assert/strict';
import { checkPeriod } from '../../../shared/narrative/checkPeriod';

describe('the statistical period that a text states', () => {
  for (const [text, found] of [
    ['本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。', null],
    ['统计时段为2023年1月1日至12月31日。', null],
    ['统计时段为2023年 1 月 1 日—12 月 31 日。', null],
    ['统计时段为２０２３年１月１日至１２月３１日。', null],
    ['数据统计期限自2023年1月1日至2023年12月30日。', '2023年1月1日至2023年12月30日'],
    ['数据统计期限自2023年1月1日至202023年12月31日。', '2023年1月1日至202023年12月31日'],
    ['本年报数据统计期限为2022年1月1日至2022年12月31日。', '2022年1月1日至2022年12月31日'],
    ['2023年1月1日至6月30日开展了政务公开专项检查。', null],
    ['据统计，2023年1月1日至10月31日网站访问量达12万次。', null],
    ['数据显示，2023年1月1日至9月30日共处置舆情3次。', null],
    ['本报告有关情况及所列数据统计时间为2023年1月1日起到12月31日止。', null],
    ['报告中统计数据从2023年1月1日至12月30日。', '2023年1月1日至12月30日'],
    ['本年报统计期为2022年1月1日至2022年12月31日。', '2022年1月1日至2022年12月31日'],
    ['本年度未收取信息处理费。', null],
  ] as const) {
    it(`“${text}” ${found === null ? 'is not remarked on' : `is remarked on: ${found}`}`, () => {
      const report = { edition: '2021', year: 2023, unit: { name: '某镇' }, figures: {} } as const;
      const findings = checkPeriod({ ...report, narrative: { other: text } });
      assert.deepEqual(
        findings.map(({ quote }) => quote),
        found === null ? [] : [found],
      );
    });
  }
});
