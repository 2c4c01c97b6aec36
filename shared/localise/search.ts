import type { Answer } from './answer';
import type { BrokenPart } from './brokenParts';
import { OpenEquations } from './openEquations';
import { isCount } from './readCounts';

/** Tries every choice of a number of cells, each once, as long as its steps last. */
export class Search {
  exhausted = false;
  private readonly equations: OpenEquations;
  private size = 0;
  private chosen: number[] = [];
  private pivots: number[] = [];
  private answers: Answer[] = [];

  constructor(
    private readonly part: BrokenPart,
    private steps: number,
  ) {
    this.equations = new OpenEquations(part);
  }

  /** Broken equations of which no two share a cell: as many changes cannot be undercut. */
  disjointRows(): number[] {
    return this.equations.disjointRows();
  }

  /** Every answer of exactly `size` changes, unless the steps run out. */
  run(size: number): Answer[] {
    this.size = size;
    this.answers = [];
    this.descend(0);
    return this.answers;
  }

  private descend(depth: number): void {
    if (this.steps <= 0) {
      this.exhausted = true;
      return;
    }
    this.steps -= 1;
    const { equations } = this;
    const { matrix, width, solved, closed } = equations;
    const left = this.size - depth;
    if (equations.disjointRows().length > left) return;
    const row = equations.narrowest();
    if (row < 0) return;
    if (left === 1) {
      this.finish(row, depth);
      return;
    }
    const tried: number[] = [];
    for (let column = 0; column < width && !this.exhausted; column += 1) {
      if (matrix[row * width + column] === 0 || closed[column] !== 0) continue;
      const pivot = equations.pivotFor(column);
      this.chosen[depth] = column;
      this.pivots[depth] = pivot;
      solved[pivot] = 1;
      const eliminated = equations.eliminate(column, pivot);
      this.descend(depth + 1);
      equations.restore(pivot, eliminated);
      solved[pivot] = 0;
      closed[column] = 1;
      tried.push(column);
    }
    for (const column of tried) closed[column] = 0;
  }

  /** Tries each cell of the equation as the last one to change: what it must become is then settled. */
  private finish(row: number, depth: number): void {
    const { equations, part } = this;
    const { matrix, width, residuals, closed } = equations;
    for (let column = 0; column < width; column += 1) {
      const entry = matrix[row * width + column] as number;
      if (entry === 0 || closed[column] !== 0) continue;
      const change = -(residuals[row] as number) * entry;
      if (!isCount((part.counts[column] as number) + change) || !equations.mendsAll(column, change)) continue;
      this.chosen[depth] = column;
      this.collect(depth, change);
    }
  }

  /** Works the changes out from the last cell back to the first, and keeps them if all values are counts. */
  private collect(last: number, lastChange: number): void {
    const { chosen, pivots, part } = this;
    const { matrix, width, residuals } = this.equations;
    const changes: number[] = [];
    changes[last] = lastChange;
    for (let depth = last - 1; depth >= 0; depth -= 1) {
      const start = (pivots[depth] as number) * width;
      let rest = residuals[pivots[depth] as number] as number;
      for (let later = depth + 1; later <= last; later += 1)
        rest += (matrix[start + (chosen[later] as number)] as number) * (changes[later] as number);
      const change = -rest * (matrix[start + (chosen[depth] as number)] as number);
      if (!isCount((part.counts[chosen[depth] as number] as number) + change)) return;
      changes[depth] = change;
    }
    const order = changes.map((_, depth) => depth);
    order.sort((a, b) => (chosen[a] as number) - (chosen[b] as number));
    this.answers.push({
      columns: order.map((depth) => chosen[depth] as number),
      counts: order.map(
        (depth) => (part.counts[chosen[depth] as number] as number) + (changes[depth] as number),
      ),
    });
  }
}
