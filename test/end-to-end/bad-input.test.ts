import assert from 'node:assert/strict';
import { colours } from '../../shared/layout/colours';
import { layout } from '../../shared/layout/layout';
import { reportCase } from '../cases/reportCase';
import { goTo, paste, typeInto, untilColoured } from './clerk';
import { layOutFilled, putIn } from './filledReport';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

interface BadFigure {
  what: string;
  pasted: string;
  address: string;
  says: RegExp;
  /** What one click puts there instead; null where that would be a guess. */
  offered: number | null;
}

const badFigures: BadFigure[] = [
  { what: 'words', pasted: '若干', address: 'D6', says: /填的是“若干”，不是数字/, offered: null },
  { what: 'a decimal', pasted: '1.5', address: 'E6', says: /填的是“1\.5”，不是整数/, offered: null },
  { what: 'a negative number', pasted: '-3', address: 'F6', says: /填的是“-3”，是负数/, offered: null },
  {
    what: 'full-width digits',
    pasted: '１２',
    address: 'G6',
    says: /填的是“１２”，带了数字以外的字符/,
    offered: 12,
  },
  { what: 'a formula', pasted: '=1+1', address: 'H6', says: /填的是“=1\+1”，是公式/, offered: null },
  { what: 'an error value', pasted: '#N/A', address: 'I6', says: /填的是“#N\/A”，是错误值/, offered: null },
  { what: 'a number with its unit', pasted: '7件', address: 'D7', says: /填的是“7件”/, offered: 7 },
  { what: 'a dash for none', pasted: '-', address: 'E7', says: /填的是“-”/, offered: 0 },
  {
    what: 'yuan in a count',
    pasted: '251000元',
    address: 'F7',
    says: /填的是“251000元”，不是数字/,
    offered: null,
  },
  { what: 'a remark', pasted: '3(含上年)', address: 'G7', says: /填的是“3\(含上年\)”/, offered: 3 },
];

describe('bad input, seen by the clerk', () => {
  let run: SandboxRun;
  before(async () => {
    run = await sharedSandbox();
  });
  after(() => run.stop());

  const values = ({ page }: OpenPage, sheet: string, address: string) =>
    page.evaluate(([name, cells]) => window.gouji.values(name, cells), [sheet, address] as const);

  const rename = ({ page }: OpenPage, from: string, to: string): Promise<void> =>
    page.evaluate(
      ([before, after]) => {
        const { workbook } = window.gouji;
        const sheet = workbook.sheets().find(({ name }) => name === before);
        workbook.changeSheet(sheet?.id ?? '', { name: after });
      },
      [from, to] as const,
    );

  describe('in the figures', () => {
    let clerk: OpenPage;
    const cardOf = (says: RegExp) => clerk.pane.getByTestId('finding').filter({ hasText: says });

    before(async () => {
      clerk = await run.open('clerk-getashang');
      await layOutFilled(clerk, reportCase('getashang-2021'));
      const line = (row: number): string =>
        badFigures
          .filter(({ address }) => address.endsWith(String(row)))
          .map(({ pasted }) => pasted)
          .join('\t');
      await paste(clerk.page, '表三', 'D6', `${line(6)}\n${line(7)}`);
      await clerk.pane.getByTestId('health-numbers').getByText('10 格不是规范数字').waitFor();
    });
    after(async () => {
      assert.deepEqual(clerk.errors, []);
      await clerk.close();
    });

    for (const { what, pasted, address, says, offered } of badFigures) {
      it(`${what} (${pasted}) is a finding, violet, and ${offered === null ? 'not guessed at' : `can become ${offered}`}`, async () => {
        const card = cardOf(says);
        assert.match(await card.innerText(), new RegExp(`${address}）`));
        const fix = card.getByTestId('fix');
        if (offered === null) assert.equal(await fix.count(), 0);
        else assert.equal(await fix.innerText(), `改为 ${offered}`);
        await untilColoured(clerk.page, '表三', address, { fillColor: colours.notANumberFill });
      });
    }

    it('what was pasted stays as it is until the clerk decides', async () => {
      assert.deepEqual(await values(clerk, '表三', 'D6:I6'), [['若干', 1.5, -3, '１２', 2, '#N/A']]);
      assert.deepEqual(await values(clerk, '表三', 'D7:G7'), [['7件', '-', '251000元', '3(含上年)']]);
    });

    it('the report cannot be submitted, and the foot says why', async () => {
      assert.equal(
        await clerk.pane.getByTestId('submit-status').innerText(),
        '还有 10 处必须改正，暂不能报送',
      );
      assert.equal(await clerk.pane.getByTestId('submit').getAttribute('aria-disabled'), 'true');
    });

    it('one click puts the offered number in, and the finding goes', async () => {
      await cardOf(/填的是“１２”/)
        .getByTestId('fix')
        .click();
      await clerk.pane.getByTestId('health-numbers').getByText('9 格不是规范数字').waitFor();
      assert.deepEqual(await values(clerk, '表三', 'G6'), [[12]]);
    });

    it('251000元 in the cell for 万元 is offered as 25.1', async () => {
      const place = layout('2021', { year: 2021, unit: { name: '' } }).figures.get('disclosure.fees.amount');
      assert.ok(place);
      await paste(clerk.page, place.sheet, place.address, '251000元');
      const fix = cardOf(/填的是“251000元”/)
        .filter({ hasText: '表二' })
        .getByTestId('fix');
      assert.equal(await fix.innerText(), '改为 25.1');
      await fix.click();
      await clerk.page.waitForFunction(
        ({ sheet, address }) => window.gouji.values(sheet, address)[0]?.[0] === 25.1,
        place,
      );
    });

    it('a number far too large is doubted', async () => {
      await paste(clerk.page, '表三', 'D10', '99999999999');
      await cardOf(/大得不合常理/).waitFor();
    });
  });

  describe('in the template', () => {
    let clerk: OpenPage;
    const problem = async (part: string): Promise<void> =>
      clerk.pane.getByTestId('unreadable').getByText(part).waitFor();
    const repair = async (): Promise<void> => {
      await clerk.pane.getByTestId('repair').click();
      await clerk.pane.getByTestId('health-line').waitFor();
    };
    before(async () => {
      clerk = await run.open('clerk-getashang');
      await layOutFilled(
        clerk,
        reportCase('getashang-2021', {
          'requests.received.naturalPerson': 5,
          'requests.handled.naturalPerson': 4,
          'requests.carriedOut.naturalPerson': 1,
        }),
      );
      await clerk.pane.getByTestId('health-blanks').getByText('没有空格').waitFor();
    });
    after(async () => {
      assert.deepEqual(clerk.errors, []);
      await clerk.close();
    });

    it('the grid refuses to type over a printed label', async () => {
      await goTo(clerk.page, '表三', 'A6');
      await clerk.page.keyboard.type('新收', { delay: 25 });
      await clerk.page.keyboard.press('Enter');
      await clerk.page.getByText('此单元格受工作表保护').waitFor();
      assert.deepEqual(await values(clerk, '表三', 'A6'), [['一、本年新收政府信息公开申请数量']]);
    });

    it('words typed over a figure are refused by the sheet itself, which says what to fill in', async () => {
      await clerk.page.waitForTimeout(250);
      await goTo(clerk.page, '表三', 'D6');
      await clerk.page.keyboard.type('没有', { delay: 25 });
      await clerk.page.keyboard.press('Enter');
      await clerk.page.getByText('这里请填 0 或正整数').first().waitFor();
      assert.deepEqual(await values(clerk, '表三', 'D6'), [[5]]);
      await clerk.page.keyboard.press('Escape');
    });

    it('a label that was overwritten all the same is named, with its place', async () => {
      await putIn(clerk, [{ sheet: '表三', address: 'A6', value: '新收' }]);
      await problem('表三 A6 应为“一、本年新收政府信息公开申请数量”，现在是“新收”');
    });

    it('恢复表样 brings it back and keeps the figures', async () => {
      await repair();
      assert.deepEqual(await values(clerk, '表三', 'A6'), [['一、本年新收政府信息公开申请数量']]);
      assert.deepEqual(await values(clerk, '表三', 'D6'), [[5]]);
      assert.deepEqual(await values(clerk, '表二', 'B6'), [[15]]);
    });

    it('a deleted row is noticed, and 恢复表样 puts every row’s figures back beside its own label', async () => {
      await clerk.page.evaluate(() => {
        const { workbook } = window.gouji;
        const sheet = workbook.sheets().find(({ name }) => name === '表三')?.id ?? '';
        const rows = { row: 6, column: 0, rows: 24, columns: 10 };
        const below = workbook.readCells(sheet, { ...rows, row: 7 });
        workbook.writeCells(
          sheet,
          rows,
          below.map((line) => line.map(({ value }) => value)),
        );
      });
      await clerk.pane.getByTestId('recheck').click();
      await problem('表三 A7 应为“二、上年结转政府信息公开申请数量”');
      await repair();
      const column = (await values(clerk, '表三', 'D6:D30')).flat();
      assert.deepEqual([column[0], column[23], column[24]], [5, 4, 1]);
    });

    it('a renamed sheet is asked for by its name; named back, everything is as it was', async () => {
      await rename(clerk, '表四', '表四（旧）');
      await typeInto(clerk.page, '表二', 'B6', '16');
      await problem('找不到工作表“表四”。如果改过名，请改回来');
      await rename(clerk, '表四（旧）', '表四');
      await clerk.pane.getByTestId('recheck').click();
      await clerk.pane.getByTestId('health-blanks').getByText('没有空格').waitFor();
    });

    it('a deleted sheet is noticed at once; 恢复表样 lays it anew and keeps the others', async () => {
      await clerk.page.evaluate(() => {
        const { workbook } = window.gouji;
        workbook.deleteSheet(workbook.sheets().find(({ name }) => name === '表四')?.id ?? '');
      });
      await problem('找不到工作表“表四”');
      await repair();
      await clerk.pane.getByTestId('health-blanks').getByText('15 格未填').waitFor();
      assert.deepEqual(await values(clerk, '表二', 'B6'), [[16]]);
      assert.deepEqual(await values(clerk, '表三', 'D6'), [[5]]);
    });
  });

  describe('in a workbook that is not ours', () => {
    let clerk: OpenPage;
    before(async () => {
      clerk = await run.open('clerk-getashang');
      await clerk.pane.getByTestId('lay-out').waitFor();
      await clerk.page.evaluate(() => {
        const { workbook } = window.gouji;
        const cell = { row: 0, column: 0, rows: 1, columns: 1 };
        workbook.writeCells(workbook.sheets()[0]?.id ?? '', cell, [['食堂预算']]);
        workbook.writeCells(workbook.addSheet('表三').id, cell, [['去年的草稿']]);
      });
      await typeInto(clerk.page, 'Sheet1', 'A2', '100');
    });
    after(async () => {
      assert.deepEqual(clerk.errors, []);
      await clerk.close();
    });

    it('the pane offers to lay the tables out', async () => {
      await clerk.pane.getByTestId('start').getByText('布置年度报告表格').waitFor();
    });

    it('a sheet in the way is asked about, and the way back leaves it alone', async () => {
      await clerk.pane.getByTestId('lay-out').click();
      const asked = clerk.pane.getByTestId('confirmation');
      assert.match(await asked.innerText(), /“表三”里已有内容。继续布置会清空这些工作表，且不能撤销。/);
      await asked.getByText('取消').click();
      assert.deepEqual(await values(clerk, '表三', 'A1'), [['去年的草稿']]);
    });

    it('a sheet that has come in the way unnoticed is asked about as well, and nothing is touched before', async () => {
      await clerk.page.evaluate(() => {
        const { workbook } = window.gouji;
        const cell = { row: 4, column: 1, rows: 1, columns: 1 };
        workbook.writeCells(workbook.addSheet('采购清单').id, cell, [['还要用']]);
      });
      await rename(clerk, '采购清单', '表二');
      await clerk.pane.getByTestId('lay-out').click();
      await clerk.pane.getByTestId('confirm').click();
      assert.match(await clerk.pane.getByTestId('notice').innerText(), /什么都没有动。请再点一次/);
      assert.deepEqual(await values(clerk, '表二', 'B5'), [['还要用']]);
      assert.deepEqual(await values(clerk, '表三', 'A1'), [['去年的草稿']]);
      await clerk.pane.getByTestId('lay-out').click();
      assert.match(await clerk.pane.getByTestId('confirmation').innerText(), /“表三、表二”里已有内容/);
      await clerk.pane.getByTestId('confirmation').getByText('取消').click();
    });

    it('once agreed to, the tables are laid out and the other sheets stay', async () => {
      await clerk.pane.getByTestId('lay-out').click();
      await clerk.pane.getByTestId('confirm').click();
      await clerk.pane.getByTestId('health-line').waitFor();
      assert.deepEqual(await values(clerk, '表三', 'A1'), [['三、收到和处理政府信息公开申请情况']]);
      assert.deepEqual(await values(clerk, 'Sheet1', 'A1:A2'), [['食堂预算'], [100]]);
    });
  });
});
