import type { Report } from '../../report/report';
import type { SectionFinding } from '../narrativeFinding';

/** The labels of the tables that a source prints otherwise than the form, which must not be changed: one finding for all. */
export const checkLabels = ({ labels = [] }: Pick<Report, 'labels'>): SectionFinding[] =>
  labels.length === 0 ? [] : [{ rule: 'narrative.labels', headings: labels }];
