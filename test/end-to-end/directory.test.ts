import assert from 'node:assert/strict';
import type { OpenPage, SandboxRun } from './sandbox';
import { sharedSandbox } from './sharedSandbox';

const heads = '单位代码,单位名称,行政区划代码,单位类型,末报年度,并入单位代码';
const file = (...lines: string[]) => ({
  name: '名录.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([heads, ...lines].join('\r\n')),
});
const county = [
  '141123,兴县人民政府,141123,人民政府,,',
  '141123100,兴县蔚汾镇人民政府,141123,乡镇,,',
  '141123204,兴县圪塔上乡人民政府,141123,乡镇,,',
];

describe('an administrator at work', () => {
  let run: SandboxRun;
  let office: OpenPage;

  before(async () => {
    run = await sharedSandbox();
    office = await run.open('administrator-shanxi');
  });
  after(async () => {
    assert.deepEqual(office.errors, []);
    await run.stop();
  });

  it('comes to the directory, and sees what in a file has to be mended', async () => {
    const { pane } = office;
    await pane.getByTestId('head').getByText('单位名录').waitFor();
    await pane.getByTestId('directory-input').setInputFiles(file(...county, 'x,某乡,14112,乡镇,,'));
    await pane.getByTestId('directory-troubles').getByText('第 5 行 行政区划代码').waitFor();
    assert.equal(await pane.getByTestId('directory-import').count(), 0);
    await pane.getByTestId('directory-other').click();
  });

  it('imports what was previewed, and a merger beside it', async () => {
    const { pane } = office;
    await pane.getByTestId('directory-year').selectOption('2019');
    await pane.getByTestId('directory-input').setInputFiles(file(...county));
    assert.match(await pane.getByTestId('directory-counts').innerText(), /新增\s*3/);
    await pane.getByTestId('directory-import').click();
    await pane.getByTestId('directory-done').getByText('已导入 3 项变动').waitFor();

    await pane.getByTestId('directory-input').setInputFiles(file('141123100,,,,2022,141123204'));
    await pane.getByTestId('directory-changes').getByText('并入 141123204').waitFor();
    await pane.getByTestId('directory-import').click();
    await pane.getByTestId('directory-done').getByText('已导入 1 项变动').waitFor();
  });

  it('after whom the supervisor sees for each year who has to report', async () => {
    const { pane } = await run.open('supervisor-xingxian');
    const listed = async (year: string, units: number): Promise<string> => {
      await pane.getByTestId('archive-year').selectOption(year);
      await pane.getByTestId('overview-total').getByText(`共 ${units} 个单位`).waitFor();
      return pane.getByTestId('overview').innerText();
    };
    assert.match(await listed('2022', 3), /蔚汾镇/);
    assert.doesNotMatch(await listed('2023', 2), /蔚汾镇/);
  });
});
