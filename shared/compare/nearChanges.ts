import type { TextChange } from './compareTexts';

/** What two texts say differently with a little of what stands around each change; longer stretches that are the same become `…`. */
export function nearChanges(changes: TextChange[], around: number): TextChange[] {
  return changes.flatMap((change, index): TextChange[] => {
    if (!('same' in change)) return [change];
    const characters = Array.from(change.same);
    const before = index === 0 ? 0 : around;
    const after = index === changes.length - 1 ? 0 : around;
    if (characters.length <= before + after + 1) return [change];
    const start = characters.slice(0, before).join('');
    const end = after === 0 ? '' : characters.slice(-after).join('');
    return [{ same: `${start}…${end}` }];
  });
}
