import type { TokenEndpointResponse } from 'oauth4webapi';

/** What a provider gives whoever signs in. Kept in memory alone. */
export interface Tokens {
  accessToken: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
  /** To get others with; null where the provider gives none. */
  refreshToken: string | null;
  /** Names the session when it is to end. */
  idToken: string | null;
}

/** Seconds for which a token is used whose end the provider does not tell. */
const untold = 300;

/** @param before what a renewal keeps, where the provider does not change it */
export function tokensIn(answer: TokenEndpointResponse, now: number, before?: Tokens): Tokens {
  return {
    accessToken: answer.access_token,
    expiresAt: now + (answer.expires_in ?? untold) * 1000,
    refreshToken: answer.refresh_token ?? before?.refreshToken ?? null,
    idToken: answer.id_token ?? before?.idToken ?? null,
  };
}
