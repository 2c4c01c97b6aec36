import type { ArchivedVersion } from '../../shared/api/answers';
import type { Report } from '../../shared/report/report';
import type { Endpoint } from '../endpoint';
import { archivedContent } from './archivedContent';

/**
 * A version as it was archived: its bytes are what was once accepted, so they are not judged by today's form.
 * 200 ArchivedVersion.
 */
export const getVersion: Endpoint = async (call) => {
  const { receipt, bytes } = await archivedContent(call, 'report');
  const report = JSON.parse(new TextDecoder().decode(bytes)) as Report;
  const answer: ArchivedVersion = { receipt, report };
  return { jsonBody: answer };
};
