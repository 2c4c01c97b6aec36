import type { Standing } from '../../shared/overview/standing';
import type { TextName } from './texts';

export const standingTexts: Record<Standing, TextName> = {
  missing: 'standingMissing',
  filed: 'standingFiled',
  explained: 'standingExplained',
  returned: 'standingReturned',
  accepted: 'standingAccepted',
};
