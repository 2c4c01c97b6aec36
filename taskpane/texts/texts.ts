import { fileTexts } from './fileTexts';
import { fillingTexts } from './fillingTexts';
import { layingOutTexts } from './layingOutTexts';
import { paneTexts } from './paneTexts';
import { signInTexts } from './signInTexts';
import { submittingTexts } from './submittingTexts';
import { supervisingTexts } from './supervisingTexts';

/** Every text of the pane itself, by name, arranged as the views are. Sentences about findings are made in shared/messages. */
export const texts = {
  ...paneTexts,
  ...signInTexts,
  ...layingOutTexts,
  ...fillingTexts,
  ...fileTexts,
  ...submittingTexts,
  ...supervisingTexts,
};

export type TextName = keyof typeof texts;
