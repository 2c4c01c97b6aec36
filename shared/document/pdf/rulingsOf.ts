import type { Ruling } from './pdfPage';

/** The operators of a page that matter to where lines lie, by their numbers in the library. */
export interface Operators {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  endPath: number;
}

type Matrix = [number, number, number, number, number, number];

/** Shorter lines are marks, and a box so thin is a line. In points. */
const shortest = 4;
const thinnest = 3;

/** What the library writes before the coordinates of a path: begin, line, curve, curve with one handle, close. */
const coordinates: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** The straight lines that a page draws: strokes, thin boxes, and the edges of boxes. */
export function rulingsOf(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  operators: Operators,
): Ruling[] {
  const found: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === operators.save) saved.push(matrix);
    else if (operator === operators.restore) matrix = saved.pop() ?? matrix;
    else if (operator === operators.transform) matrix = product(matrix, args as Matrix);
    else if (operator === operators.constructPath) {
      const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
      // A path that only clips is not seen.
      if (path && paint !== operators.endPath) for (const line of linesOf(path, matrix)) found.push(line);
    }
  });
  return found;
}

const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function linesOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Ruling[] {
  const found: Ruling[] = [];
  let points: [number, number][] = [];
  const finish = (): void => {
    for (const edge of edgesOf(points)) found.push(edge);
    points = [];
  };
  for (let at = 0; at < path.length;) {
    const operator = path[at] ?? 0;
    const count = coordinates[operator] ?? 0;
    if (operator === 0) finish();
    if (operator === 4 && points[0] !== undefined) points.push(points[0]);
    if (count >= 2) {
      const [x, y] = [path[at + count - 1] ?? 0, path[at + count] ?? 0];
      points.push([a * x + c * y + e, b * x + d * y + f]);
    }
    at += 1 + count;
  }
  finish();
  return found;
}

const least = (numbers: number[]): number => numbers.reduce((one, other) => Math.min(one, other), Infinity);
const most = (numbers: number[]): number => numbers.reduce((one, other) => Math.max(one, other), -Infinity);

function edgesOf(points: [number, number][]): Ruling[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = {
    left: least(xs),
    right: most(xs),
    bottom: least(ys),
    top: most(ys),
  };
  if (points.length > 2) {
    const [width, height] = [box.right - box.left, box.top - box.bottom];
    if (height <= thinnest && width >= shortest)
      return [{ isLevel: true, at: (box.top + box.bottom) / 2, from: box.left, to: box.right }];
    if (width <= thinnest && height >= shortest)
      return [{ isLevel: false, at: (box.left + box.right) / 2, from: box.bottom, to: box.top }];
  }
  return points.slice(1).flatMap(([x, y], index): Ruling[] => {
    const [fromX, fromY] = points[index] ?? [x, y];
    if (Math.abs(y - fromY) < 1 && Math.abs(x - fromX) >= shortest)
      return [{ isLevel: true, at: y, from: Math.min(x, fromX), to: Math.max(x, fromX) }];
    if (Math.abs(x - fromX) < 1 && Math.abs(y - fromY) >= shortest)
      return [{ isLevel: false, at: x, from: Math.min(y, fromY), to: Math.max(y, fromY) }];
    return [];
  });
}
