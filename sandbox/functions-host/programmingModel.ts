/**
 * What `@azure/functions` and its host say to each other, as far as HTTP, timer and queue triggers need it. The library asks its host
 * for `@azure/functions-core`; these are the shapes that travel over that seam.
 */

/** A value on its way in or out; the library reads the first member that is set. */
export interface RpcData {
  string?: string;
  json?: string;
  bytes?: Uint8Array;
  int?: number;
  double?: number;
  http?: RpcHttp;
}

export interface RpcHttp {
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: RpcData | null;
  statusCode?: string;
  cookies?: RpcCookie[];
}

export interface RpcCookie {
  name: string;
  value: string;
}

export interface Binding {
  type: string;
  direction: 'in' | 'out';
  route?: string;
  methods?: string[];
  /** Of a timer: six fields, seconds first. */
  schedule?: string;
  /** Of a queue: its name, and the setting that holds the connection string. */
  queueName?: string;
  connection?: string;
  authLevel?: string;
}

export interface FunctionMetadata {
  name: string;
  bindings: Record<string, Binding>;
}

export type FunctionCallback = (...args: unknown[]) => unknown;

export interface InvocationContext {
  invocationId: string;
}

export interface InvocationModel {
  getArguments(): Promise<{ context: InvocationContext; inputs: unknown[] }>;
  invokeFunction(context: InvocationContext, inputs: unknown[], handler: FunctionCallback): Promise<unknown>;
  getResponse(context: InvocationContext, result: unknown): Promise<{ returnValue?: RpcData | null }>;
}

export type LogLevel = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none';

export interface CoreInvocationContext {
  invocationId: string;
  metadata: FunctionMetadata;
  request: {
    inputData: { name: string; data: RpcData }[];
    triggerMetadata: Record<string, RpcData>;
  };
  log(level: LogLevel, category: string, message: string): void;
}

export interface ProgrammingModel {
  name: string;
  getInvocationModel(context: CoreInvocationContext): InvocationModel;
  getCapabilities(capabilities: Record<string, string>): Promise<Record<string, string>>;
}
