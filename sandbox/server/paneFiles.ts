import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sendJson } from './handler';
import type { Handler } from './handler';

const page = '/taskpane/taskpane.html';
/** The build leaves out quotes that HTML can do without. */
const officeScript = /(<script[^>]*\ssrc=)"?[^"\s>]*\/office\.js"?(?=[\s>])/;

/**
 * What the pane gets otherwise than it was built: its settings, and, in its page, Microsoft's office.js from this
 * origin instead of Microsoft's network.
 * @throws at the request when the page has no office.js to point elsewhere
 */
export function paneFiles(folder: string): Handler {
  return async (_request, response, requested) => {
    if (requested === '/taskpane/settings.json') {
      sendJson(response, { apiBase: '/api/v1', sessionUrl: '/identity/session' });
      return true;
    }
    if (requested !== page) return false;
    const html = await readFile(path.join(folder, 'taskpane.html'), 'utf8');
    if (!officeScript.test(html)) throw new Error('taskpane.html loads no office.js');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(html.replace(officeScript, '$1"/office-js/office.js"'));
    return true;
  };
}
