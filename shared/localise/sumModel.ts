import type { CellKey, EditionId } from '../editions/edition';
import { figureCells } from '../editions/figureCells';
import { rulebook } from '../rulebook/rulebook';

/** One equality: the figures of `cells`, each with its sign, add up to 0. */
export interface Equation {
  cells: readonly number[];
  signs: readonly (1 | -1)[];
}

/** The equalities of an edition over numbered cells: only those that stand in an equality, in the printed order. */
export interface SumModel {
  keys: readonly CellKey[];
  /** The number of each key: its place in `keys`. */
  numbers: ReadonlyMap<CellKey, number>;
  equations: readonly Equation[];
  /** By cell, the equations that it stands in. */
  equationsOf: readonly (readonly number[])[];
}

function modelOf(edition: EditionId): SumModel {
  const { sums } = rulebook(edition);
  const summed = new Set(sums.flatMap(({ terms }) => terms.map(({ cell }) => cell)));
  const keys = figureCells(edition).flatMap(({ key }) => (summed.has(key) ? [key] : []));
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const equationsOf: number[][] = keys.map(() => []);
  const equations = sums.map(({ terms }, equation): Equation => {
    const cells: number[] = [];
    const signs: (1 | -1)[] = [];
    for (const { cell, sign } of terms) {
      const number = numbers.get(cell);
      if (number === undefined) throw new Error(`The edition has no cell ${cell}`);
      cells.push(number);
      signs.push(sign);
      equationsOf[number]?.push(equation);
    }
    return { cells, signs };
  });
  return { keys, numbers, equations, equationsOf };
}

const models: Record<EditionId, SumModel> = { '2019': modelOf('2019'), '2021': modelOf('2021') };

/** The equalities of an edition, the same object each time. */
export function sumModel(edition: EditionId): SumModel {
  return models[edition];
}
