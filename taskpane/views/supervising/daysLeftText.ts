import type { PaneView } from '../paneContext';

/** Days to a last day, or past it, in words. */
export function daysLeftText(left: number, say: PaneView['say']): string {
  if (left === 0) return say('dueToday');
  return left > 0 ? say('daysLeft', { days: left }) : say('daysOver', { days: -left });
}
