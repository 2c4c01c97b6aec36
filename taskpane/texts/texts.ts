import { auditTexts } from './auditTexts';
import { bulkRecheckTexts } from './bulkRecheckTexts';
import { directoryTexts } from './directoryTexts';
import { fileTexts } from './fileTexts';
import { fillingTexts } from './fillingTexts';
import { layingOutTexts } from './layingOutTexts';
import { overviewTexts } from './overviewTexts';
import { paneTexts } from './paneTexts';
import { receiptTexts } from './receiptTexts';
import { releaseTexts } from './releaseTexts';
import { reviewingTexts } from './reviewingTexts';
import { rollupTexts } from './rollupTexts';
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
  ...auditTexts,
  ...receiptTexts,
  ...releaseTexts,
  ...submittingTexts,
  ...reviewingTexts,
  ...supervisingTexts,
  ...bulkRecheckTexts,
  ...overviewTexts,
  ...rollupTexts,
  ...directoryTexts,
};

export type TextName = keyof typeof texts;
