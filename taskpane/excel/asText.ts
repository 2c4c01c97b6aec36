/** Text that stays text: Excel reads what looks like a number or a formula as one, unless it is marked. Numbers stay numbers. */
export const asText = (value: string | number): string | number =>
  typeof value === 'string' && value !== '' ? `'${value}` : value;
