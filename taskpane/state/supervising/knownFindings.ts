import type { CheckAnswer } from '../../../shared/api/answers';
import type { Finding } from '../../../shared/rulebook/finding';

/** By family, so that a new one cannot be forgotten here. */
const families: Record<Finding['family'], true> = {
  sum: true,
  blank: true,
  number: true,
  edition: true,
  cover: true,
  unit: true,
  years: true,
  narrative: true,
};

/** The findings of an answer that this pane has words for; a newer server may know rules that it does not. */
export function knownFindings({ findings }: CheckAnswer): Finding[] {
  return findings.flatMap(({ family, ...finding }) => (isFamily(family) ? [{ ...finding, family }] : []));
}

function isFamily(family: string): family is Finding['family'] {
  return Object.hasOwn(families, family);
}
