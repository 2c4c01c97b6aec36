import encodeQR from 'qr';

/** The most that a QR code holds, in bytes. Source: ISO/IEC 18004, version 40, error correction L. */
const most = 2953;

/** An address as a QR code in SVG; null for one that is too long. */
export function receiptCode(address: string): string | null {
  if (new TextEncoder().encode(address).length > most) return null;
  return encodeQR(address, 'svg', { ecc: 'low', border: 4 });
}
