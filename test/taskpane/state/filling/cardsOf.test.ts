import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check } from '../../../../shared/check/check';
import { figureCells } from '../../../../shared/editions/figureCells';
import { blanksFromSums } from '../../../../shared/localise/blanksFromSums';
import { localise } from '../../../../shared/localise/localise';
import type { Figure, Report } from '../../../../shared/report/report';
import type { Finding } from '../../../../shared/rulebook/finding';
import type { Card } from '../../../../taskpane/state/filling/card';
import { cardsOf } from '../../../../taskpane/state/filling/cardsOf';

const published = (name: string): Report =>
  JSON.parse(readFileSync(new URL(`../../../cases/reports/${name}.json`, import.meta.url), 'utf8')) as Report;

const cardsFor = (report: Report): Card[] => {
  const result = check(report);
  const suspected = result.counts.sums.broken > 0 ? localise(report) : null;
  return cardsOf(report.edition, result, suspected, blanksFromSums(report));
};

const zeros = (changes: Record<string, Figure>): Report => ({
  edition: '2021',
  year: 2021,
  unit: { name: '某乡人民政府' },
  figures: { ...Object.fromEntries(figureCells('2021').map(({ key }) => [key, 0])), ...changes },
});

const cellsOf = (findings: Finding[]): string[] =>
  findings
    .flatMap(({ rule, cells }) => (cells.length === 0 ? [rule] : cells.map((cell) => `${rule} ${cell}`)))
    .sort();

const tableCards = (report: Report): Card[] => cardsFor(report).filter(({ group }) => group !== 'report');

describe('the cards of a report', () => {
  it('for figures that are all 0: none for the tables', () => {
    assert.deepEqual(tableCards(zeros({})), []);
  });

  it('a number typed where its totals are 0: one card, although several sums break', () => {
    const cards = tableCards(zeros({ 'requests.granted.naturalPerson': 6 }));
    assert.equal(cards.length, 1);
    assert.equal(cards[0]?.kind, 'sum');
    assert.ok((cards[0]?.findings.length ?? 0) > 1);
  });

  it('that change is offered when it alone explains everything', () => {
    const [card] = tableCards(zeros({ 'requests.granted.naturalPerson': 6 }));
    assert.deepEqual(card?.fix, {
      kind: 'setFigures',
      changes: [{ cell: 'requests.granted.naturalPerson', to: 0 }],
    });
  });

  it('two mistakes that have nothing to do with each other: two cards', () => {
    const cards = tableCards(zeros({ 'requests.granted.naturalPerson': 6, 'disputes.review.upheld': 2 }));
    assert.deepEqual(
      cards.map(({ kind, group }) => [kind, group]),
      [
        ['sum', 'requests'],
        ['sum', 'disputes'],
      ],
    );
  });

  for (const [what, line, count] of [
    ['column 总计', /^requests\..*\.total$/, 24],
    ['row （七）总计', /^requests\.handled\./, 6],
  ] as const)
    it(`a whole ${what} left at 0: one card, and one click fills it`, () => {
      const report = published('hangzhou-2025');
      const forgotten = Object.keys(report.figures).filter(
        (key) => line.test(key) && report.figures[key] !== 0,
      );
      const figures = { ...report.figures, ...Object.fromEntries(forgotten.map((key) => [key, 0])) };
      const cards = cardsFor({ ...report, figures }).filter(({ kind }) => kind === 'sum');
      assert.equal(cards.length, 1);
      assert.equal(forgotten.length, count);
      assert.deepEqual(cards[0]?.fix, {
        kind: 'setFigures',
        changes: forgotten.map((cell) => ({ cell, to: report.figures[cell] })),
      });
    });

  it('where several cells explain a sum equally well: no fix, but all of them named', () => {
    const [card] = tableCards(zeros({ 'disputes.review.upheld': 2 }));
    assert.equal(card?.fix, null);
    assert.ok((card?.alternatives.length ?? 0) > 1);
  });

  it('number-like text: a card with its reading, on which the sums wait', () => {
    const [card, ...others] = tableCards(zeros({ 'requests.granted.business': '２２' }));
    assert.equal(card?.kind, 'number');
    assert.deepEqual(card?.fix, {
      kind: 'setFigures',
      changes: [{ cell: 'requests.granted.business', to: 22 }],
    });
    assert.equal(card?.waiting, 2);
    assert.deepEqual(others, []);
  });

  it('text that could mean anything: a card without a fix', () => {
    const [card] = tableCards(zeros({ 'requests.granted.business': '若干' }));
    assert.equal(card?.fix, null);
  });

  it('161 blanks of a published report: a card for each table that has some', () => {
    const cards = cardsFor(published('getashang-2021')).filter(({ kind }) => kind === 'blank');
    const cells = cards.flatMap(({ fix }) => (fix?.kind === 'fillZero' ? fix.cells : []));
    assert.equal(cells.length, 161);
    assert.equal(new Set(cards.map(({ group }) => group)).size, cards.length);
  });

  it('a blank that its sums ask a number of: that number is filled in, not 0', () => {
    const report = zeros({
      'requests.received.naturalPerson': 6,
      'requests.received.total': 6,
      'requests.handled.naturalPerson': 6,
      'requests.handled.total': 6,
      'requests.granted.total': 6,
      'requests.granted.naturalPerson': null,
      'requests.granted.business': null,
    });
    const cards = tableCards(report);
    assert.deepEqual(
      cards.map(({ id, fix }) => [id, fix]),
      [
        [
          'blank.requests sums',
          {
            kind: 'fillFigures',
            changes: [{ cell: 'requests.granted.naturalPerson', to: 6 }],
          },
        ],
        ['blank.requests', { kind: 'fillZero', cells: ['requests.granted.business'] }],
      ],
    );
  });

  it('a blank that its sums want to be 0: filled with 0 like the others', () => {
    const [card] = tableCards(zeros({ 'requests.granted.business': null }));
    assert.deepEqual(card?.fix, { kind: 'fillZero', cells: ['requests.granted.business'] });
  });

  it('every cell of a broken finding is on exactly one card, and every unjudged sum waits on one', () => {
    for (const name of ['getashang-2021', 'pingtan-2021', 'hangzhou-2025', 'shanghai-office-2019']) {
      const report = published(name);
      const { findings } = check(report);
      const cards = cardsFor(report);
      const broken = findings.filter(({ outcome, family }) => outcome === 'broken' || family !== 'sum');
      assert.deepEqual(cellsOf(cards.flatMap((card) => card.findings)), cellsOf(broken), name);
      const waiting = cards.reduce((sum, card) => sum + card.waiting, 0);
      assert.equal(waiting, findings.length - broken.length, name);
    }
  });

  it('keeps its name from one check to the next for as long as the cause lasts', () => {
    const before = tableCards(zeros({ 'requests.granted.naturalPerson': 6 }));
    const after = tableCards(zeros({ 'requests.granted.naturalPerson': 7, 'disputes.review.upheld': 2 }));
    assert.equal(before[0]?.id, after[0]?.id);
  });

  it('have names of their own', () => {
    const ids = cardsFor(published('getashang-2021')).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  describe('figures carried over wrongly', () => {
    const cardsBeside = (last: Record<string, Figure>): string[][] =>
      cardsOf('2021', check(zeros({}), { ...zeros(last), year: 2020 }), null, [])
        .filter(({ group }) => group === 'requests')
        .map(({ findings }) => findings.map(({ rule }) => rule.replace('years.carriedOver.', '')));

    it('one of them, and 总计 with it: one card', () =>
      assert.deepEqual(cardsBeside({ 'requests.carriedOut.business': 3, 'requests.carriedOut.total': 3 }), [
        ['business', 'total'],
      ]));

    it('one of them, and 总计 by another number: two cards', () =>
      assert.deepEqual(cardsBeside({ 'requests.carriedOut.business': 3, 'requests.carriedOut.total': 4 }), [
        ['business'],
        ['total'],
      ]));

    it('two of them: a card each', () =>
      assert.deepEqual(
        cardsBeside({
          'requests.carriedOut.business': 3,
          'requests.carriedOut.research': 1,
          'requests.carriedOut.total': 4,
        }),
        [['business'], ['research'], ['total']],
      ));
  });

  it('what last year’s report lacks is told on one card, which blocks nothing', () => {
    const last = {
      ...zeros({ 'requests.carriedOut.business': null, 'requests.carriedOut.total': null }),
      year: 2020,
    };
    const cards = cardsOf('2021', check(zeros({}), last), null, []).filter(
      ({ group }) => group === 'requests',
    );
    assert.deepEqual(
      cards.map(({ severity, waiting, findings, fix }) => [severity, waiting, findings[0].rule, fix]),
      [['note', 1, 'years.carriedOver.business', null]],
    );
  });

  it('what this year’s report lacks waits on its blank, across years too', () => {
    const report = zeros({ 'requests.carriedIn.business': null });
    const cards = cardsOf('2021', check(report, { ...zeros({}), year: 2020 }), null, []);
    assert.deepEqual(
      cards.filter(({ group }) => group === 'requests').map(({ kind, waiting }) => [kind, waiting]),
      [['blank', 3]],
    );
  });

  it('figures that leap from one year to the next: a card and a name for each', () => {
    const report = zeros({ 'disclosure.licensing.decisions': 50, 'disclosure.penalties.decisions': 70 });
    const last = { ...zeros({}), year: 2020 };
    const ids = cardsOf('2021', check(report, last), null, []).map(({ id }) => id);
    const leaps = ids.filter((id) => id.startsWith('years.'));
    assert.deepEqual(leaps, [
      'years.leap disclosure.licensing.decisions',
      'years.leap disclosure.penalties.decisions',
    ]);
  });
});
