import assert from 'node:assert/strict';
import { testExcel } from './excel';
import { refusal } from './refusal';

const list = [
  ['单位', '状态'],
  ['甲乡', '未报'],
  ['乙镇', '已报'],
];

async function withList() {
  const excel = testExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A3:B5').values = list;
    const table = sheet.tables.add('A3:B5', true);
    table.name = '催报';
    table.style = 'TableStyleMedium7';
    sheet.freezePanes.freezeRows(3);
    await context.sync();
  });
  const kept = () => excel.model.tables(excel.model.sheets()[0]?.id ?? '');
  return { ...excel, kept };
}
const onSheet = (act: (sheet: Excel.Worksheet) => void) => async (context: Excel.RequestContext) => {
  act(context.workbook.worksheets.getActiveWorksheet());
  await context.sync();
};

describe('tables in the sandbox’s Excel', () => {
  it('are made of cells with a head, named and styled', async () => {
    const { kept } = await withList();
    assert.deepEqual(
      kept().map(({ name, area, style }) => ({ name, area, style })),
      [{ name: '催报', area: { row: 2, column: 0, rows: 3, columns: 2 }, style: 'TableStyleMedium7' }],
    );
  });

  it('are found by name and lead to their parts', async () => {
    const { run } = await withList();
    const found = await run(async (context) => {
      const { tables } = context.workbook.worksheets.getActiveWorksheet();
      const table = tables.getItem('催报');
      const none = tables.getItemOrNullObject('汇总');
      const [whole, head, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of [whole, head, body]) range.load('address');
      table.load('name,showFilterButton,showHeaders');
      tables.load('items/name');
      none.load('name');
      await context.sync();
      return {
        addresses: [whole.address, head.address, body.address],
        shown: [table.showFilterButton, table.showHeaders],
        names: [...tables.items].map(({ name }) => name),
        none: none.isNullObject,
      };
    });
    assert.deepEqual(found, {
      addresses: ['Sheet1!A3:B5', 'Sheet1!A3:B3', 'Sheet1!A4:B5'],
      shown: [true, true],
      names: ['催报'],
      none: true,
    });
  });

  it('go away with what stands in them', async () => {
    const { run, kept, model } = await withList();
    await run(onSheet((sheet) => sheet.tables.getItem('催报').delete()));
    assert.deepEqual(kept(), []);
    assert.equal(model.usedArea(model.sheets()[0]?.id ?? '', true), null);
  });

  const refused: [what: string, code: string, act: (sheet: Excel.Worksheet) => void][] = [
    ['one over another', 'InvalidArgument', (sheet) => sheet.tables.add('B5:C6', true)],
    ['a head with nothing below', 'InvalidArgument', (sheet) => sheet.tables.add('D1:E1', true)],
    ['a name that is taken', 'ItemAlreadyExists', (sheet) => (sheet.tables.add('D1:E2', true).name = '催报')],
    ['a name with a space', 'InvalidArgument', (sheet) => (sheet.tables.getItem('催报').name = '催 报')],
    ['one that is not there', 'ItemNotFound', (sheet) => sheet.tables.getItem('汇总').delete()],
    [
      'one on a protected sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.tables.add('D1:E2', true);
      },
    ],
  ];
  for (const [what, code, act] of refused)
    it(`refuse ${what}`, async () => {
      const { run } = await withList();
      assert.equal((await refusal(run(onSheet(act)))).code, code);
    });

  const unknown: Record<string, (table: Excel.Table) => void> = {
    'Table.style = TableStyleDark1': (table) => (table.style = 'TableStyleDark1'),
    'Table.showFilterButton = false': (table) => (table.showFilterButton = false),
    'Table.showTotals': (table) => (table.showTotals = true),
    'Table.columns': (table) => table.columns.load('count'),
  };
  for (const [member, ask] of Object.entries(unknown))
    it(`fail by name on ${member}`, async () => {
      const { run } = await withList();
      const { code, message } = await refusal(run(onSheet((sheet) => ask(sheet.tables.getItem('催报')))));
      assert.equal(code, 'ApiNotFound');
      assert.ok(message.startsWith(member), message);
    });
});
