/** The report year that is due on a day: the calendar year before. */
export function reportYearDue(today: Date): number {
  return today.getFullYear() - 1;
}

/** The years that can be chosen, newest first: from the one due down to the first that has a form. */
export function reportYears(today: Date, firstYear: number): number[] {
  const due = reportYearDue(today);
  return Array.from({ length: Math.max(1, due - firstYear + 1) }, (_, index) => due - index);
}
