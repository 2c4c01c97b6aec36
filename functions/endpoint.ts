import type { HttpRequest, HttpResponseInit } from '@azure/functions';
import type { Identity } from '../shared/api/identity';
import type { Locale } from '../shared/messages/locale';
import type { InvocationLog } from './answer/invocationLog';
import type { Services } from './services';

/** One request that is being answered, without or with a caller who is known. */
export interface OpenCall {
  request: HttpRequest;
  services: Services;
  log: InvocationLog;
  /** The language to answer in. */
  locale: Locale;
}
export interface Call extends OpenCall {
  identity: Identity;
}

/** Answers one request, or throws a RequestProblem. */
export type OpenEndpoint = (call: OpenCall) => Promise<HttpResponseInit>;
export type Endpoint = (call: Call) => Promise<HttpResponseInit>;
