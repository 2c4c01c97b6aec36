import assert from 'node:assert/strict';
import { testExcel } from './excel';
import { refusal } from './refusal';

describe('the sandbox’s Excel, asked by Microsoft’s office.js', () => {
  it('writes and reads blocks, and reads text that looks like a number as one', async () => {
    const { run } = testExcel();
    const found = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:D3');
      range.values = [
        ['新收', '12', '１２'],
        ['', true, "'007"],
      ];
      range.load('values,valueTypes,address,rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      return range.toJSON();
    });
    assert.deepEqual(found.values, [
      ['新收', 12, '１２'],
      ['', true, '007'],
    ]);
    assert.deepEqual(found.valueTypes, [
      ['String', 'Double', 'String'],
      ['Empty', 'Boolean', 'String'],
    ]);
    assert.equal(found.address, 'Sheet1!B2:D3');
    assert.deepEqual([found.rowIndex, found.columnIndex, found.rowCount, found.columnCount], [1, 1, 2, 3]);
  });

  it('leaves cells alone where null is written, and keeps formulas', async () => {
    const { run } = testExcel();
    const formulas = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [[1, 2]];
      range.formulas = [[null, '=A1*2']];
      range.load('formulas');
      await context.sync();
      return range.formulas as unknown;
    });
    assert.deepEqual(formulas, [[1, '=A1*2']]);
  });

  it('writes a block of more cells than office.js sends at a time', async () => {
    const { run, model } = testExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:T100');
      range.values = Array.from({ length: 100 }, (_, r) => Array.from({ length: 20 }, (__, c) => r * 20 + c));
      await context.sync();
    });
    const [sheet] = model.sheets();
    const last = model.readCells(sheet?.id ?? '', { row: 99, column: 19, rows: 1, columns: 1 });
    assert.equal(last[0]?.[0]?.value, 1999);
  });

  it('keeps a range from one sync to the next', async () => {
    const { run, log } = testExcel();
    const address = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      await context.sync();
      const cell = range.getCell(1, 1);
      cell.load('address');
      await context.sync();
      return cell.address;
    });
    assert.equal(address, 'Sheet1!B2');
    assert.equal(log.since().syncs, 2);
  });

  it('gives null objects for what is not there, and for all that is asked of them', async () => {
    const { run } = testExcel();
    const nulls = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = sheet.getRange('A1');
      const used = sheet.getUsedRangeOrNullObject(true);
      const part = context.workbook.customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      sheet.load('name');
      range.load('values');
      used.load('address');
      part.load('id');
      await context.sync();
      return [sheet, range, used, part].map(({ isNullObject }) => isNullObject);
    });
    assert.deepEqual(nulls, [true, true, true, true]);
  });

  it('lays out, formats, merges and freezes', async () => {
    const { run, model } = testExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('表三');
      const head = sheet.getRange('A1:C1');
      head.merge();
      head.format.fill.color = '#DDEBF7';
      head.format.font.name = '宋体';
      head.format.font.bold = true;
      head.format.columnWidth = 120;
      head.format.wrapText = true;
      head.format.horizontalAlignment = 'Center';
      head.format.borders.getItem('EdgeBottom').color = '#333333';
      sheet.tabColor = '#217346';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.position = 0;
      sheet.activate();
      await context.sync();
    });
    const [sheet] = model.sheets();
    assert.ok(sheet);
    assert.equal(sheet.name, '表三');
    assert.deepEqual([sheet.tabColor, sheet.showGridlines, sheet.frozenRows], ['#217346', false, 1]);
    assert.deepEqual([sheet.page.orientation, sheet.page.fitToWidth], ['landscape', true]);
    assert.deepEqual(model.merges(sheet.id), [{ row: 0, column: 0, rows: 1, columns: 3 }]);
    assert.equal(model.columnWidth(sheet.id, 2), 120);
    assert.equal(model.selection().sheet, sheet.id);
    const { fontName, bold, fillColor, horizontal, wrap, borders } = model.readStyle(sheet.id, 0, 1);
    assert.deepEqual(
      { fontName, bold, fillColor, horizontal, wrap, border: borders.bottom },
      {
        fontName: '宋体',
        bold: true,
        fillColor: '#DDEBF7',
        horizontal: 'center',
        wrap: true,
        border: { color: '#333333', weight: 'Thin' },
      },
    );
  });

  it('puts a new conditional format first, and moves it where its priority says', async () => {
    const { run, model } = testExcel();
    await run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      for (const formula of ['=A1>1', '=A1>2', '=A1>3']) {
        const format = conditionalFormats.add('Custom');
        format.custom.rule.formula = formula;
        format.custom.format.fill.color = '#FFC7CE';
        format.stopIfTrue = true;
        if (formula === '=A1>3') format.priority = 2;
      }
      await context.sync();
    });
    const [sheet] = model.sheets();
    const formats = model.conditionalFormats(sheet?.id ?? '');
    assert.deepEqual(
      formats.map(({ formula }) => formula),
      ['=A1>2', '=A1>1', '=A1>3'],
    );
    assert.ok(
      formats.every(({ stopIfTrue, fillColor, range }) => stopIfTrue && fillColor && range === 'A1:B2'),
    );
  });

  it('keeps a validation with its messages', async () => {
    const { run, model } = testExcel();
    await run(async (context) => {
      const validation = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').dataValidation;
      validation.rule = { custom: { formula: '=ISNUMBER(B2)' } };
      validation.errorAlert = { title: '请填数字', message: '填非负整数', style: 'Stop', showAlert: true };
      validation.prompt = { title: '件数', message: '填整数', showPrompt: true };
      await context.sync();
    });
    assert.deepEqual(model.validations(model.sheets()[0]?.id ?? ''), [
      {
        range: 'B2:C3',
        rule: { kind: 'custom', formula: '=ISNUMBER(B2)' },
        ignoreBlanks: true,
        errorTitle: '请填数字',
        errorMessage: '填非负整数',
        errorStyle: 'stop',
        promptTitle: '件数',
        promptMessage: '填整数',
      },
    ]);
  });

  it('keeps custom XML by namespace', async () => {
    const { run } = testExcel();
    const found = await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:other"/>');
      parts.add('<?xml version="1.0"?><g:report xmlns:g="urn:gouji" year="2021"/>');
      const part = parts.getByNamespace('urn:gouji').getOnlyItemOrNullObject();
      part.setXml('<report xmlns="urn:gouji">新</report>');
      const xml = part.getXml();
      part.load('namespaceUri');
      const all = parts.getCount();
      await context.sync();
      return [part.namespaceUri, xml.value, all.value];
    });
    assert.deepEqual(found, ['urn:gouji', '<report xmlns="urn:gouji">新</report>', 2]);
  });

  describe('on a protected sheet', () => {
    const protectedExcel = async () => {
      const excel = testExcel();
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B2:C3').format.protection.locked = false;
        sheet.protection.protect({ allowFormatColumns: true });
        await context.sync();
      });
      return excel;
    };
    const onSheet = (act: (sheet: Excel.Worksheet) => void) => async (context: Excel.RequestContext) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    };
    const refused: Record<string, (sheet: Excel.Worksheet) => void> = {
      'a write to a locked cell': (sheet) => (sheet.getRange('A1').values = [[1]]),
      'a write to a block with one locked cell': (sheet) => (sheet.getRange('B2:D2').values = [[1, 2, 3]]),
      'a format': (sheet) => (sheet.getRange('B2').format.fill.color = '#FF0000'),
      'a merge': (sheet) => sheet.getRange('B2:C2').merge(),
      'protecting again': (sheet) => sheet.protection.protect(),
    };
    for (const [name, act] of Object.entries(refused)) {
      it(`${name} is denied`, async () => {
        const { run } = await protectedExcel();
        assert.equal((await refusal(run(onSheet(act)))).code, 'AccessDenied');
      });
    }
    const allowed: Record<string, (sheet: Excel.Worksheet) => void> = {
      'a write to unlocked cells': (sheet) => (sheet.getRange('B2:C3').values = [[1, 2], [3, 4]]), // prettier-ignore
      'a column’s width': (sheet) => (sheet.getRange('A:A').format.columnWidth = 90),
      'taking the protection off': (sheet) => sheet.protection.unprotect(),
    };
    for (const [name, act] of Object.entries(allowed)) {
      it(`${name} is allowed`, async () => {
        const { run, log } = await protectedExcel();
        await run(onSheet(act));
        assert.deepEqual(log.since().errors, []);
      });
    }
  });

  describe('fails by name on what it does not have', () => {
    const unknown: Record<string, (context: Excel.RequestContext) => void> = {
      'Range.sort': ({ workbook }) => workbook.getSelectedRange().sort.apply([]),
      'Workbook.tables': ({ workbook }) => workbook.tables.load('items/name'),
      'Range.hyperlink': ({ workbook }) => workbook.getSelectedRange().load('hyperlink'),
      'Range.insert': ({ workbook }) => workbook.getSelectedRange().insert('Down'),
      'RangeFormat.textOrientation': ({ workbook }) => {
        workbook.getSelectedRange().format.textOrientation = 90;
      },
      'DataValidation.rule of kind wholeNumber': ({ workbook }) => {
        workbook.getSelectedRange().dataValidation.rule = {
          wholeNumber: { formula1: 0, operator: 'GreaterThan' },
        };
      },
    };
    for (const [member, ask] of Object.entries(unknown)) {
      it(member, async () => {
        const { code, message } = await refusal(
          testExcel().run(async (context) => {
            ask(context);
            await context.sync();
          }),
        );
        assert.equal(code, 'ApiNotFound');
        assert.ok(message.startsWith(member), message);
      });
    }
  });

  it('counts syncs and writes, and raises an event of the add-in’s own for each write', async () => {
    const { run, log, events } = testExcel();
    log.mark();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('C3');
      range.load('values');
      await context.sync();
    });
    assert.deepEqual([log.since().syncs, log.since().writes], [1, []]);
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('C3').values = [[7]];
      await context.sync();
    });
    assert.deepEqual(log.since().writes, ['Range.values']);
    assert.deepEqual(
      events.map(({ args }) => [args['address'], args['triggerSource'], args['valueAfter']]),
      [['C3', 'ThisLocalAddin', 7]],
    );
  });
});
