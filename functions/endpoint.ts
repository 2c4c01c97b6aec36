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
/** What a call is about, by the archive and not by what a user wrote. */
export interface Concern {
  /** None where it is about a whole region. */
  unit?: string;
  year?: number;
  /** Under which the chain is kept, or which it is about. */
  region: string;
  version?: number;
}
export interface Call extends OpenCall {
  identity: Identity;
  /** Tells what the call turned out to be about, for the audit. */
  concerns: (concern: Concern) => void;
  /** Takes in work that has begun and never fails, which the answer waits for beside the audit's record. */
  alongside: (work: Promise<void>) => void;
}

/** Answers one request, or throws a RequestProblem. */
export type OpenEndpoint = (call: OpenCall) => Promise<HttpResponseInit>;
export type Endpoint = (call: Call) => Promise<HttpResponseInit>;
