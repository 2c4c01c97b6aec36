import { reportLimit } from '../../shared/api/routes';
import { checkAnswer } from '../answer/checkAnswer';
import type { Endpoint } from '../endpoint';
import { readBody } from '../submission/readBody';
import { readReportJson } from '../submission/readReportJson';

/** Judges the report in the body; nothing is kept. 200 CheckAnswer. */
export const check: Endpoint = async ({ request }) => {
  const report = readReportJson(await readBody(request, reportLimit));
  return { jsonBody: checkAnswer(report) };
};
