/** The messages that office.js exchanges with Excel on the web by postMessage, as JSON text. */
export interface HostRequest {
  _messageType: 0;
  _actionType: 0 | 1 | 2;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

export const requestKind = { invoke: 0, register: 1, unregister: 2 } as const;
const answerKind = { call: 0, event: 1 } as const;

/** The numbers of office.js's methods outside the Rich API. */
export const dispatch = {
  getSelectedData: 64,
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  readFileSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** A request, or null for anything else that arrives at the window. */
export function parseRequest(data: unknown): HostRequest | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  const message = parsed(data) as Partial<HostRequest> | null;
  return message?._messageType === 0 && typeof message._actionName === 'string'
    ? (message as HostRequest)
    : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The answer to a call, as text to post. */
export const answerTo = (request: HostRequest, data: unknown): string =>
  message(request, answerKind.call, data);

/** An event on what was registered with the given request, as text to post. */
export const eventOn = (registration: HostRequest, data: unknown): string =>
  message(registration, answerKind.event, data);

function message(request: HostRequest, kind: number, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: globalThis.location?.href ?? '',
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
    _data: data,
  });
}
