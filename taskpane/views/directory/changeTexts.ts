import type { ChangeKind } from '../../../shared/units/import/planImport';
import type { TextName } from '../../texts/texts';

/** What the kinds of change are called, in the order in which they are counted. */
export const changeTexts: readonly [ChangeKind, TextName][] = [
  ['new', 'changeNew'],
  ['renamed', 'changeRenamed'],
  ['moved', 'changeMoved'],
  ['merged', 'changeMerged'],
  ['closed', 'changeClosed'],
  ['reopened', 'changeReopened'],
  ['altered', 'changeAltered'],
];
