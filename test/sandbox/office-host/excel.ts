import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { runBatch } from '../../../sandbox/office-host/interpreter';
import { memoryModel } from '../../../sandbox/office-host/memoryModel';
import { requestLog, type RequestLog } from '../../../sandbox/office-host/requestLog';
import { makers } from '../../../sandbox/office-host/families/makers';
import type { QuirkName } from '../../../sandbox/office-host/quirks';
import { openSession, type OwnEvent } from '../../../sandbox/office-host/session';
import type { Batch } from '../../../sandbox/office-host/wire';
import type { WorkbookModel } from '../../../sandbox/office-host/workbookModel';

interface OfficeJs {
  Excel: typeof Excel & Record<string, { prototype: OfficeJsClass } | undefined>;
  OfficeCore: Record<string, { prototype: OfficeJsClass } | undefined>;
  OfficeExtension: {
    SessionBase: new () => object;
    Utility: { _doApiNotSupportedCheck: boolean };
  };
}

/** What office.js's classes say of themselves. */
export type OfficeJsClass = Record<string, unknown> & {
  _scalarPropertyNames?: string[];
  _scalarPropertyUpdateable?: boolean[];
  _navigationPropertyNames?: string[];
};

const officeJsFile = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');

/** Microsoft's unmodified Excel library, loaded without a browser: enough of a window for its start and no more. */
export const officeJs: OfficeJs = (() => {
  const window: Record<string, unknown> = {
    console,
    performance,
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    addEventListener: () => undefined,
    document: { addEventListener: () => undefined, getElementsByTagName: () => [], cookie: '' },
    location: { href: 'https://localhost/', protocol: 'https:', hash: '', search: '' },
    navigator: { userAgent: '' },
  };
  window['window'] = window;
  vm.runInNewContext(readFileSync(officeJsFile, 'utf8'), window, { filename: officeJsFile });
  const loaded = window as unknown as OfficeJs;
  loaded.OfficeExtension.Utility._doApiNotSupportedCheck = false;
  return loaded;
})();

export interface TestExcel {
  model: WorkbookModel;
  log: RequestLog;
  /** Events that the add-in's own writes raised. */
  events: OwnEvent[];
  /** Has something happen before the nth batch from the first one on; what it gives is Excel's refusal of that batch. */
  beforeBatch: (number: number, happen: () => { Code: string } | void) => void;
  /** Excel.run against the host. */
  run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

/** Office.js's Excel.run on the host's interpreter, on a fresh workbook in memory. */
export function testExcel(quirks: ReadonlySet<QuirkName> = new Set()): TestExcel {
  const model = memoryModel();
  const log = requestLog();
  const events: OwnEvent[] = [];
  const pane = { show: () => undefined, isShown: () => true };
  const hostSession = openSession(model, (event) => events.push(event), pane, makers, quirks);
  const happenings = new Map<number, () => { Code: string } | void>();
  let batches = 0;
  class HostSession extends officeJs.OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo = () => Promise.resolve({ url: 'https://localhost', headers: {} });
    _createRequestExecutorOrNull = () => ({
      async executeAsync(_customData: string, _flags: number, { Body }: { Body: Batch }) {
        batches += 1;
        const refusal = happenings.get(batches)?.();
        if (refusal) {
          const Error = { Message: '', ActionIndex: 0, Location: '', ...refusal };
          const Refused = { Results: [], TraceIds: [], Error };
          return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: Refused };
        }
        const { answer, writes, onlyCleansUp } = await runBatch(structuredClone(Body), hostSession);
        log.add({ writes, onlyCleansUp, error: answer.Error });
        return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: answer };
      },
    });
  }
  const run = officeJs.Excel.run as unknown as <T>(
    session: object,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
  const beforeBatch: TestExcel['beforeBatch'] = (number, happen) => void happenings.set(number, happen);
  return { model, log, events, beforeBatch, run: (batch) => run(new HostSession(), batch) };
}
