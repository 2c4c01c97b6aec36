import type { SessionSource } from '../identity/sessionSource';
import type { SettingsSource } from '../identity/settingsSource';
import { archiveApi, type ArchiveApi } from './archiveApi';
import { askWith } from './ask';
import { bulkRecheckApi, type BulkRecheckApi } from './bulkRecheckApi';
import { directoryApi, type DirectoryApi } from './directoryApi';
import { filingApi, type FilingApi } from './filingApi';
import { regionApi, type RegionApi } from './regionApi';
import { releaseApi, type ReleaseApi } from './releaseApi';
import { reviewApi, type ReviewApi } from './reviewApi';

/** What whoever looks into the archive asks: of one report, of a region, and of what was decided. */
export type SupervisingApi = ArchiveApi & RegionApi & BulkRecheckApi & ReviewApi & ReleaseApi;

/** What the pane asks of the server. Expected failures are values; only programming errors are thrown. */
export type Api = FilingApi & SupervisingApi & DirectoryApi;

/** The API that the settings name, asked with the tokens of `session`. */
export function createApi(settings: SettingsSource, session: SessionSource): Api {
  const ask = askWith(settings, session);
  return {
    ...filingApi(ask),
    ...archiveApi(ask),
    ...regionApi(ask),
    ...bulkRecheckApi(ask),
    ...reviewApi(ask),
    ...releaseApi(ask),
    ...directoryApi(ask),
  };
}
