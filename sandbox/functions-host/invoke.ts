import { randomUUID } from 'node:crypto';
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
 * Calls one HTTP function through the library's own model, so that request and response are converted by the code
 * that runs on Azure.
 * @throws whatever the function throws
 */
export async function invoke(
  model: ProgrammingModel,
  { metadata, callback }: RegisteredFunction,
  call: HttpCall,
  log: Log,
): Promise<HttpAnswer> {
  const trigger = Object.entries(metadata.bindings).find(([, { direction }]) => direction === 'in');
  if (!trigger) throw new Error(`${metadata.name} has no trigger`);
  const http: RpcHttp = {
    method: call.method,
    url: call.url,
    headers: call.headers,
    params: call.params,
    query: Object.fromEntries(new URL(call.url).searchParams),
    body: call.body.length > 0 ? { bytes: call.body } : null,
  };
  const invocation = model.getInvocationModel({
    invocationId: randomUUID(),
    metadata,
    request: { inputData: [{ name: trigger[0], data: { http } }], triggerMetadata: {} },
    log: (level, _category, message) => log(level, `${metadata.name}: ${message}`),
  });
  const { context, inputs } = await invocation.getArguments();
  const result = await invocation.invokeFunction(context, inputs, callback);
  const { returnValue } = await invocation.getResponse(context, result);
  return toAnswer(metadata.name, returnValue?.http);
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
