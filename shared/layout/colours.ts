/** The colours of the sheet. Broken: red on light red; blank: light amber; not a number: light violet. */
export const colours = {
  border: '#8A8886',
  header: '#F3F2F1',
  stub: '#FAF9F8',
  input: '#FFFFFF',
  brokenFont: '#A80000',
  brokenFill: '#FDE7E9',
  blankFill: '#FFF4CE',
  notANumberFont: '#5C2E91',
  notANumberFill: '#EFE4F7',
} as const;
