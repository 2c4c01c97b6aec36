/** The address of the page that shows and verifies a signed receipt; `base` is an address beside it. */
export function receiptAddress(signed: string, base: string): string {
  return `${new URL('receipt.html', base).href}#${signed}`;
}
