import type { Report } from '../../shared/report/report';
import { clerkNarrative } from '../cases/clerkNarrative';
import { reportCase } from '../cases/reportCase';
import { clerk } from './people';

/** A report of the clerk's unit that can be handed in as it is. */
export function clerkReport(changed: Partial<Report> = {}): Report {
  return {
    ...reportCase('pingtan-2022'),
    unit: { ...clerk.unit, kind: 'township' },
    signedOn: '2023-01-12',
    narrative: clerkNarrative,
    ...changed,
  };
}
