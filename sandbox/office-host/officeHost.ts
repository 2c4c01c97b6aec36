import { formatArea } from './area';
import { documentFiles } from './documentFiles';
import { makers } from './families/makers';
import { changeDetails } from './families/rangeContents';
import { runBatch } from './interpreter';
import { answerTo, dispatch, eventOn, parseRequest, requestKind, type HostRequest } from './protocol';
import type { QuirkName } from './quirks';
import { requestLog, type RequestLog } from './requestLog';
import { requirementSetsIn } from './requirementSets';
import { eventType, openSession, type OwnEvent } from './session';
import type { Batch } from './wire';
import type { Edit, Selection, WorkbookModel } from './workbookModel';

export interface HostOptions {
  model: WorkbookModel;
  /** Sends a message to the add-in's window. */
  post: (message: string) => void;
  /** Makes the .xlsx bytes of the workbook as it stands. */
  makeBytes: () => Promise<Uint8Array>;
  /** BCP 47, as `Office.context.displayLanguage` gives it. */
  locale: string;
  /** Where the add-in's settings of this file are kept, each value as JSON. */
  settings: { load(): [string, string][]; save(settings: [string, string][]): void };
  pane: { show(visible: boolean): void; isShown(): boolean };
  /** The ways in which the host misbehaves; none unless named. What is in the set may change. */
  quirks?: ReadonlySet<QuirkName>;
  /** Told of what the host refused or could not do. */
  warn: (message: string) => void;
}

export interface OfficeHost {
  /** Takes a message that came from the add-in's window; anything that is not office.js's is left alone. */
  receive(data: unknown): void;
  /** Passes an edit of the user's on to the add-in. */
  edited(edit: Edit): void;
  /** Passes a new selection on to the add-in. */
  selected(selection: Selection): void;
  /** Passes on that a sheet was added, deleted or activated by the user. */
  sheetEvent(kind: 'added' | 'deleted' | 'activated', sheet: string): void;
  /**
   * Runs an action of the add-in as a ribbon button with ExecuteFunction does. Resolves with the status that office.js
   * reports when the action calls `completed()`: 0 is success. Rejects when the add-in does not listen for commands.
   */
  invokeCommand(action: string, buttonId: string): Promise<number>;
  readonly log: RequestLog;
}

const richApiMessageCategory = 65536;

/** Excel on the web's side of the conversation with one add-in window. */
export function officeHost(options: HostOptions): OfficeHost {
  const { model, post } = options;
  const registrations = new Map<string, HostRequest>();
  const commands = new Map<string, (status: number) => void>();
  const log = requestLog();
  let waiting: OwnEvent[] = [];
  let queue = Promise.resolve();

  const quirks = options.quirks ?? new Set();
  const files = documentFiles(async () =>
    quirks.has('file-empty') ? new Uint8Array() : options.makeBytes(),
  );
  const session = openSession(model, (event) => void waiting.push(event), options.pane, makers, quirks);
  const raise = ({ type, sheet, args }: OwnEvent): void => {
    const registration = registrations.get('richApiMessage');
    const targets = session.listeners(type, sheet);
    if (registration === undefined || targets.length === 0) return;
    if (type === eventType.changed && quirks.has('events-lost')) return;
    const entries = targets.map((target) => [
      richApiMessageCategory,
      type,
      target,
      JSON.stringify(args),
      0,
      false,
    ]);
    post(eventOn(registration, { ArrayData: entries }));
    if (type === eventType.changed && quirks.has('events-twice'))
      post(eventOn(registration, { ArrayData: entries }));
  };

  const richApi = async (data: unknown): Promise<unknown> => {
    const [, , , , body] = (data as { ArrayData: unknown[] }).ArrayData;
    const { answer, writes, onlyCleansUp } = await runBatch(JSON.parse(String(body)) as Batch, session);
    log.add({ writes, onlyCleansUp, error: answer.Error });
    if (answer.Error !== undefined) options.warn(`${answer.Error.Code}: ${answer.Error.Message}`);
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
  };

  const execute = async (data: unknown): Promise<unknown> => {
    const call = data as Record<string, unknown> & { DdaMethod: { DispatchId: number } };
    const done = { Version: 1, Error: 0 };
    switch (call.DdaMethod.DispatchId) {
      case dispatch.richApi:
        return richApi(data);
      case dispatch.loadSettings:
        return { ...done, Settings: options.settings.load().map(([Name, Value]) => ({ Name, Value })) };
      case dispatch.saveSettings:
        options.settings.save((call['DdaSettingsMethod'] as { Properties: [string, string][] }).Properties);
        return done;
      case dispatch.openFile: {
        if (quirks.has('file-refused')) return { Version: 1, Error: refusedFile };
        const file = await files.open(Number(call['0']), Number(call['1']));
        if (file === null) return { Version: 1, Error: refusedFile };
        const properties = { 0: file.handle, 1: file.size };
        return { ...done, FileProperties: properties, ...properties };
      }
      case dispatch.readFileSlice: {
        const bytes = files.slice(Number(call['2']), Number(call['3']));
        if (bytes === null) return { Version: 1, Error: unknownFile };
        return { ...done, 0: bytes, 1: bytes.length };
      }
      case dispatch.closeFile:
        return files.close(Number(call['2'])) ? done : { Version: 1, Error: unknownFile };
      case dispatch.commandCompleted:
        commands.get(String(call['0']))?.(Number(call['1']));
        commands.delete(String(call['0']));
        return done;
      default:
        options.warn(
          `office.js method ${call.DdaMethod.DispatchId} is not implemented by the sandbox's Excel`,
        );
        return { Version: 1, Error: notSupported };
    }
  };

  const respond = async (request: HostRequest): Promise<unknown> => {
    if (request._actionType === requestKind.register) {
      registrations.set(request._actionName, request);
      return { Version: 1, Error: 0 };
    }
    if (request._actionType === requestKind.unregister) {
      registrations.delete(request._actionName);
      return { Version: 1, Error: 0 };
    }
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') return appContext(options);
    if (request._actionName === 'executeMethod') return execute(request._data);
    return { Version: 1, Error: 0 };
  };

  const raiseWaiting = (): void => {
    const events = waiting;
    waiting = [];
    events.forEach(raise);
  };

  return {
    log,
    receive(data) {
      const request = parseRequest(data);
      if (request === null) return;
      queue = queue
        .then(() => respond(request))
        .then((answer) => {
          post(answerTo(request, answer));
          raiseWaiting();
        })
        .catch((error: unknown) => {
          options.warn(`${request._actionName} failed in the sandbox's Excel: ${String(error)}`);
          post(answerTo(request, { Version: 1, Error: internalError }));
        });
    },
    edited({ sheet, area, before, after }) {
      const single = area.rows * area.columns === 1;
      raise({
        type: eventType.changed,
        sheet,
        args: {
          changeType: 'RangeEdited',
          source: 'Local',
          worksheetId: sheet,
          address: formatArea(area),
          ...(single ? changeDetails({ value: before }, { value: after }) : {}),
        },
      });
    },
    selected({ sheet, area }) {
      raise({
        type: eventType.selectionChanged,
        sheet,
        args: { worksheetId: sheet, address: formatArea(area) },
      });
    },
    sheetEvent(kind, sheet) {
      raise({ type: eventType[kind], sheet, args: { source: 'Local', worksheetId: sheet } });
    },
    invokeCommand(action, buttonId) {
      const registration = registrations.get('appCommandInvoked');
      if (registration === undefined)
        return Promise.reject(new Error('the add-in does not listen for commands'));
      const id = crypto.randomUUID();
      const event = { 0: id, 1: action, 2: JSON.stringify({ source: { id: buttonId } }) };
      return new Promise((resolve) => {
        commands.set(id, resolve);
        post(eventOn(registration, event));
      });
    },
  };
}

/** Numbers that office.js turns into its own error messages. */
const refusedFile = 1009;
const unknownFile = 1007;
const notSupported = 5000;
const internalError = 5001;

/** Excel on the web, opened for editing. */
const appContext = ({ locale, settings }: HostOptions): Record<string, unknown> => ({
  _id: 'gouji-1',
  _appName: 16,
  _appVersion: '16.00',
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: `${globalThis.location?.origin ?? 'https://localhost'}/workbook.xlsx`,
  _clientMode: 1,
  _settings: settings.load(),
  _reason: 1,
  _osfControlType: 1,
  _eToken: '',
  _correlationId: crypto.randomUUID(),
  _requirementMatrix: JSON.stringify(requirementSetsIn(globalThis.location?.href ?? 'https://localhost')),
  _appDomains: [],
});
