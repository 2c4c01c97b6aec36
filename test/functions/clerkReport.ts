import type { Report } from '../../shared/report/report';
import { reportCase } from '../cases/reportCase';
import { clerk } from './people';

/** A report without findings, of the clerk's unit. */
export function clerkReport(changed: Partial<Report> = {}): Report {
  return { ...reportCase('pingtan-2022'), unit: { ...clerk.unit, kind: 'township' }, ...changed };
}
