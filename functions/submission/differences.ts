import { figureCells } from '../../shared/editions/figureCells';
import type { Report } from '../../shared/report/report';
import type { ProblemFacts } from '../answer/requestProblem';

/**
 * Where the report sent and the report read out of its workbook differ: figures as cell keys in official order, other
 * facts as entries; null when nowhere. An absent fact is the same as an empty one, and line ends are not compared, because
 * a worksheet knows neither difference. Explanations are not in the workbook.
 */
export function differences(sent: Report, found: Report): Pick<ProblemFacts, 'cells' | 'entries'> | null {
  const cells = figureCells(sent.edition)
    .map(({ key }) => key)
    .filter((key) => (sent.figures[key] ?? null) !== (found.figures[key] ?? null));
  const foundFacts = facts(found);
  const entries = Object.entries(facts(sent))
    .filter(([path, value]) => value !== foundFacts[path])
    .map(([path]) => ({ path, message: 'the workbook holds something else' }));
  return cells.length === 0 && entries.length === 0 ? null : { cells, entries };
}

function facts({ edition, year, unit, signedOn, documentNumber, narrative }: Report): Record<string, string> {
  const values: Record<string, string | number | undefined> = {
    edition,
    year,
    'unit.name': unit.name,
    'unit.code': unit.code,
    'unit.region': unit.region,
    'unit.kind': unit.kind,
    signedOn,
    documentNumber,
    'narrative.overview': narrative?.overview,
    'narrative.problems': narrative?.problems,
    'narrative.other': narrative?.other,
  };
  return Object.fromEntries(
    Object.entries(values).map(([path, value]) => [
      path,
      String(value ?? '')
        .replace(/\r\n?/g, '\n')
        .trim(),
    ]),
  );
}
