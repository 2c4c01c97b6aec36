import type { Makers } from '../session';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

/** How the objects are made that others lead to and that lead back to them. */
export const makers: Makers = { Range: rangeObject, Worksheet: worksheetObject };
