import type {
  RecheckAlteration,
  RecheckFinding,
  RecheckOutcome,
  RecheckResult,
} from '../../../shared/api/recheckJob';
import type { TextName } from '../../texts/texts';
import type { PaneView } from '../paneContext';

export const outcomeTexts: Record<RecheckOutcome, TextName> = {
  altered: 'outcomeAltered',
  missing: 'outcomeMissing',
  unreadable: 'outcomeUnreadable',
  failed: 'outcomeFailed',
  outdated: 'outcomeOutdated',
  wrongAtFiling: 'outcomeWrongAtFiling',
  right: 'outcomeRight',
};

const parts: Record<RecheckAlteration['part'], TextName> = {
  report: 'partReport',
  workbook: 'partWorkbook',
  source: 'partSource',
  record: 'partRecord',
  chain: 'partChain',
  signature: 'partSignature',
  log: 'partLog',
};
const kinds: Record<RecheckAlteration['kind'], TextName> = {
  changed: 'kindChanged',
  missing: 'kindMissing',
  differs: 'kindDiffers',
  unverified: 'kindUnverified',
};
const causes: Record<RecheckFinding['cause'], TextName> = {
  rules: 'causeRules',
  lastYear: 'causeLastYear',
  atFiling: 'causeAtFiling',
};

/** Why a version is what the recheck says of it, a sentence each; nothing for one that is still right. */
export function resultLines(
  { outcome, alterations, findings, more }: RecheckResult,
  say: PaneView['say'],
  locale: PaneView['locale'],
): string[] {
  const lines = alterations.map(({ part, kind }) =>
    say('bulkPart', { part: say(parts[part]), kind: say(kinds[kind]) }),
  );
  if (outcome === 'unreadable') lines.push(say('bulkUnreadable'));
  if (outcome === 'failed') lines.push(say('bulkNotJudged'));
  lines.push(
    ...findings.map(({ title, sentence, cause }) =>
      [say('bulkFinding', { title: title[locale], cause: say(causes[cause]) }), sentence[locale]].join(
        locale === 'zh' ? '：' : ': ',
      ),
    ),
  );
  if (more > 0) lines.push(say('bulkMoreFindings', { count: more }));
  return lines;
}
