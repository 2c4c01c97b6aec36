import { strToU8 } from 'fflate';

/** Makes a file of about so many bytes. */
export type HostileBytes = (size: number) => Uint8Array;

/** A unit again and again, up to about so many bytes. */
export const filled = (unit: string, size: number): string =>
  unit.repeat(Math.ceil(size / strToU8(unit).length));
/** A file of one unit again and again, between a beginning and an end. */
export const of =
  (unit: string, before = '', behind = '') =>
  (size: number): Uint8Array =>
    strToU8(before + filled(unit, size) + behind);
