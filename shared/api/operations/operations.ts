import type { RouteName } from '../routes';
import { archiveOperations } from './archiveOperations';
import { logOperations } from './logOperations';
import type { Operation } from './operation';
import { overviewOperations } from './overviewOperations';
import { recheckOperations } from './recheckOperations';
import { releaseOperations } from './releaseOperations';
import { reviewOperations } from './reviewOperations';
import { serviceOperations } from './serviceOperations';
import { unitOperations } from './unitOperations';

/** What every route takes and gives, by area. */
export const operations: Record<RouteName, Operation> = {
  ...serviceOperations,
  ...archiveOperations,
  ...reviewOperations,
  ...releaseOperations,
  ...overviewOperations,
  ...unitOperations,
  ...recheckOperations,
  ...logOperations,
};
