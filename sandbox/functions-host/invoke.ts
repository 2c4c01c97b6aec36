import { callFunction } from './callFunction';
import type { Log, RegisteredFunction } from './functionsCore';
import type { ProgrammingModel, RpcData, RpcHttp } from './programmingModel';

export interface HttpCall {
  method: string;
  /** Absolute. */
  url: string;
  headers: Record<string, string>;
  params: Record<string, string>;
  body: Uint8Array;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/**
 * Calls one HTTP function.
 * @throws whatever the function throws
 */
export async function invoke(
  model: ProgrammingModel,
  called: RegisteredFunction,
  call: HttpCall,
  log: Log,
): Promise<HttpAnswer> {
  const http: RpcHttp = {
    method: call.method,
    url: call.url,
    headers: call.headers,
    params: call.params,
    query: Object.fromEntries(new URL(call.url).searchParams),
    body: call.body.length > 0 ? { bytes: call.body } : null,
  };
  const returned = await callFunction(model, called, { http }, log);
  return toAnswer(called.metadata.name, returned?.http);
}

function toAnswer(name: string, http: RpcHttp | undefined): HttpAnswer {
  if (!http) return { status: 204, headers: {}, body: new Uint8Array() };
  if (http.cookies?.length)
    throw new Error(`${name}: cookies are not implemented in the local functions host`);
  return { status: Number(http.statusCode ?? 200), headers: http.headers ?? {}, body: bytesOf(http.body) };
}

function bytesOf(body: RpcData | null | undefined): Uint8Array {
  if (!body) return new Uint8Array();
  return body.bytes ?? Buffer.from(body.string ?? body.json ?? '');
}
