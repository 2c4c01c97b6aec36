import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Handler } from './handler';

const pages = ['/taskpane/taskpane.html', '/taskpane/signin.html'];
/** The build leaves out quotes that HTML can do without. */
const officeScript = /(<script[^>]*\ssrc=)"?[^"\s>]*\/office\.js"?(?=[\s>])/;

/**
 * What the pane gets otherwise than it was built: in its pages, Microsoft's office.js from this origin instead of
 * Microsoft's network.
 * @throws at the request when a page has no office.js to point elsewhere
 */
export function paneFiles(folder: string): Handler {
  return async (_request, response, requested) => {
    if (!pages.includes(requested)) return false;
    const html = await readFile(path.join(folder, path.basename(requested)), 'utf8');
    if (!officeScript.test(html)) throw new Error(`${requested} loads no office.js`);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(html.replace(officeScript, '$1"/office-js/office.js"'));
    return true;
  };
}
