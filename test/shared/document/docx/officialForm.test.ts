import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '../../../../shared/document/docx/writeDocx';
import { clerkNarrative } from '../../../cases/clerkNarrative';
import { reportCase } from '../../../cases/reportCase';

/** 37 mm are 2098 twips of a 1440th of an inch. */
const twips = (millimetres: number): string => String(Math.round((millimetres * 1440) / 25.4));
const attribute = (name: string, value: string): RegExp => new RegExp(`\\bw:${name}="${value}"`);

for (const name of ['pingtan-2021', 'shanghai-office-2019'] as const)
  describe(`${name} as an official document (GB/T 9704)`, () => {
    const parts = new Map<string, string>();
    before(async () => {
      const bytes = await writeDocx({
        ...reportCase(name),
        narrative: clerkNarrative,
        signedOn: '2022-01-12',
      });
      for (const [part, content] of Object.entries(unzipSync(bytes))) parts.set(part, strFromU8(content));
    });
    const body = (): string => parts.get('word/document.xml') ?? '';
    /** The paragraph that says this. */
    const paragraph = (text: string): string =>
      body()
        .split('</w:p>')
        .find((each) => each.includes(`>${text}`)) ?? '';

    it('A4, with the margins of an official document', () => {
      const size = /<w:pgSz[^>]*>/.exec(body())?.[0] ?? '';
      assert.match(size, attribute('w', twips(210)));
      assert.match(size, attribute('h', twips(297)));
      const margins = /<w:pgMar[^>]*>/.exec(body())?.[0] ?? '';
      for (const [side, millimetres] of Object.entries({ top: 37, bottom: 35, left: 28, right: 26 }))
        assert.match(margins, attribute(side, twips(millimetres)));
    });

    const lines: [what: string, text: string, font: string, halfPoints: string][] = [
      ['the title, 2号', reportCase(name).unit.name, '方正小标宋简体', '44'],
      ['headings of the first level, 3号', '五、存在的主要问题及改进情况', '黑体', '32'],
    ];
    for (const [what, text, font, halfPoints] of lines)
      it(`${what} ${font}`, () => {
        assert.match(paragraph(text), new RegExp(`w:eastAsia="${font}"`));
        const own = /<w:sz w:val="(\d+)"/.exec(paragraph(text))?.[1];
        const usual = /<w:sz w:val="(\d+)"/.exec(parts.get('word/styles.xml') ?? '')?.[1];
        assert.equal(own ?? usual, halfPoints);
      });

    it('the title on two lines, whose report and which, since one does not hold it', () => {
      const { year, unit } = reportCase(name);
      const lines = Array.from(
        paragraph(unit.name).matchAll(/<w:br\/>|<w:t[ >][^<]*>([^<]*)/g),
        ([all, text]) => (text === undefined ? all : text),
      );
      assert.deepEqual(lines, [unit.name, '<w:br/>', `${year}年政府信息公开工作年度报告`]);
    });

    it('the date four characters from the right, and the name in the middle above it', () => {
      assert.match(paragraph('2022年1月12日'), attribute('right', '1260'));
      const [digits, others, changes] = [7, 3, 5];
      const character = 315;
      const widthOfDate = character * (digits / 2 + others + changes / 4);
      const signed = body()
        .split('</w:p>')
        .filter((each) => each.includes(`>${reportCase(name).unit.name}<`));
      const indent = Number(/w:right="(\d+)"/.exec(signed.at(-1) ?? '')?.[1]);
      const middle = 4 * character + widthOfDate / 2;
      assert.ok(Math.abs(indent + (character * reportCase(name).unit.name.length) / 2 - middle) <= 1);
    });

    it('text in 3号仿宋, two characters in, lines of exactly 28 points', () => {
      const text = paragraph('本年度没有收取信息处理费。');
      assert.match(text, /w:line="560"[^>]*w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="560"/);
      assert.match(text, attribute('firstLine', '630'));
      const usual =
        /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(parts.get('word/styles.xml') ?? '')?.[0] ?? '';
      assert.match(usual, /w:eastAsia="仿宋_GB2312"/);
      assert.match(usual, /<w:sz w:val="32"\/>/);
    });

    it('28 characters a line, which they fill', () => {
      const spacing = Number(/<w:rPr>.*<w:spacing w:val="(-?\d+)"/.exec(paragraph('本年度没有收取'))?.[1]);
      const width = Number(twips(156));
      assert.ok(28 * (320 + spacing) <= width && 28 * (320 + spacing) > width - 60);
    });

    it('page numbers between dashes, outside: right on odd pages, left on even ones', () => {
      const footers = [...parts]
        .filter(([part]) => /^word\/footer\d+\.xml$/.test(part))
        .map(([, text]) => text);
      assert.equal(footers.length, 2);
      for (const footer of footers) assert.match(footer, /— <.*PAGE.* —</s);
      assert.deepEqual(footers.map((footer) => /<w:jc w:val="(\w+)"/.exec(footer)?.[1]).sort(), [
        'left',
        'right',
      ]);
      assert.match(parts.get('word/settings.xml') ?? '', /<w:evenAndOddHeaders\/>/);
    });

    it('tables of Word that fill the width of the text, their heads repeated, no row broken by a page', () => {
      const tables = body().split('<w:tbl>').slice(1);
      assert.equal(tables.length, 3);
      for (const table of tables) {
        const widths = Array.from(table.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width));
        const all = widths.reduce((sum, width) => sum + width, 0);
        assert.ok(all <= Number(twips(156)) && all > Number(twips(156)) - widths.length);
        const rows = table.split('</w:tr>').slice(0, -1);
        assert.ok(rows.every((row) => row.includes('<w:cantSplit')));
        // All but the last row stay with the next one, so that a page that holds the table has all of it.
        const together = rows.map((row) =>
          row
            .split('</w:p>')
            .slice(0, -1)
            .every((each) => each.includes('<w:keepNext/>')),
        );
        assert.deepEqual(together, [...rows.slice(1).map(() => true), false]);
      }
      const headed = tables.map((table) => (table.match(/<w:tblHeader(?! w:val="off")/g) ?? []).length);
      assert.deepEqual(headed, [0, 3, 3]);
    });

    it('holds no macros and refers to nothing outside', () => {
      assert.deepEqual(
        [...parts.keys()].filter((part) => /vba|macro|\.bin$/i.test(part)),
        [],
      );
      for (const [part, text] of parts)
        if (part.endsWith('.rels')) assert.doesNotMatch(text, /TargetMode="External"/, part);
    });
  });
