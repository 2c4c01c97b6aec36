const day = 86_400_000;
/** The whole country keeps the time of Beijing, eight hours before UTC, all year round. */
const beijing = 8 * 3_600_000;

/**
 * Whole days from a moment to a day of the calendar in Beijing: 0 on the day itself, negative after it.
 *
 * @param due `YYYY-MM-DD`
 * @param at UTC, ISO 8601
 */
export function daysLeft(due: string, at: string): number {
  const today = Math.floor((Date.parse(at) + beijing) / day);
  return Date.parse(`${due}T00:00:00Z`) / day - today;
}
