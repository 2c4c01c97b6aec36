import { DocumentRefusal } from '../documentRefusal';
import { cssRules, hidesBy, pathOf, type Compound, type CssRule } from './cssRules';

/** What a rule of a page's own styles says of whether elements are shown. */
interface StyleRule {
  /** From the outermost element to the one meant. */
  path: Compound[];
  hides: boolean;
  /** How much it counts beside others. */
  weight: number;
}

/** An element as selectors look at it. */
export interface StyledElement {
  name: string;
  attributes: Record<string, string>;
}

/** More than so many rules are not looked at. */
const mostRules = 1000;
/** No page of a report asks for more comparisons of an element with a part of a selector. */
const mostComparisons = 3_000_000;

/** The rules that hide elements or show them, by the name, id or class of the element that each is about. */
export class StyleRules {
  private readonly byKey = new Map<string, StyleRule[]>();
  private count = 0;
  private compared = 0;

  /** @param page the whole text of a page; its style elements are read, wherever they stand */
  constructor(page: string) {
    for (const rule of cssRules(page)) this.add(rule);
  }

  /** Whether the rules hide an element; null where none says anything of it. */
  hides(element: StyledElement, around: readonly StyledElement[]): boolean | null {
    if (this.count === 0) return null;
    const keys = [
      element.name,
      ...classesOf(element).map((name) => `.${name}`),
      `#${element.attributes.id ?? ''}`,
    ];
    let strongest: StyleRule | null = null;
    for (const key of keys)
      for (const rule of this.byKey.get(key) ?? []) {
        this.compared += rule.path.length === 1 ? 1 : around.length;
        if (this.compared > mostComparisons) throw new DocumentRefusal('tooLarge');
        if (rule.weight >= (strongest?.weight ?? 0) && matches(rule.path, element, around)) strongest = rule;
      }
    return strongest?.hides ?? null;
  }

  private add({ selectors, declarations }: CssRule): void {
    const said = hidesBy(declarations);
    if (said === null) return;
    for (const selector of selectors.split(',')) {
      const path = pathOf(selector);
      const last = path?.at(-1);
      if (path === null || last === undefined || this.count >= mostRules) continue;
      this.count += 1;
      const [first] = last.classes;
      const key = last.id !== null ? `#${last.id}` : first !== undefined ? `.${first}` : (last.name ?? '');
      const rules = this.byKey.get(key) ?? [];
      rules.push({ path, hides: said.hides, weight: weightOf(path, said.isImportant) });
      this.byKey.set(key, rules);
    }
  }
}

const classesOf = ({ attributes }: StyledElement): string[] =>
  (attributes.class ?? '').split(/\s+/).slice(0, 50);

const weightOf = (path: Compound[], isImportant: boolean): number =>
  path.reduce(
    (sum, { name, id, classes }) =>
      sum + (id === null ? 0 : 10_000) + classes.length * 100 + (name === null ? 0 : 1),
    isImportant ? 1e8 : 0,
  );

function matches(path: Compound[], element: StyledElement, around: readonly StyledElement[]): boolean {
  const last = path.at(-1);
  if (last === undefined || !fits(last, element)) return false;
  let left = path.length - 2;
  for (let at = around.length - 1; at >= 0 && left >= 0; at -= 1) {
    const [compound, outer] = [path[left], around[at]];
    if (compound === undefined || outer === undefined) return false;
    if (fits(compound, outer)) left -= 1;
    else if (compound.isParent) return false;
  }
  return left < 0;
}

function fits({ name, id, classes }: Compound, element: StyledElement): boolean {
  if (name !== null && name !== element.name) return false;
  if (id !== null && id !== element.attributes.id) return false;
  if (classes.length === 0) return true;
  const own = classesOf(element);
  return classes.every((each) => own.includes(each));
}
