import assert from 'node:assert/strict';
import type { Access, SessionSource } from '../../taskpane/identity/sessionSource';

/** A session that gives what it is told to, and is asked for nothing that is not in `more`. */
export function sessionStandIn(
  get: (refused?: string) => Access | Promise<Access> = () => ({ kind: 'away' }),
  more: Partial<SessionSource> = {},
): SessionSource {
  const unused = (): never => assert.fail('not part of this');
  return {
    get: async (refused) => get(refused),
    signIn: unused,
    stopSigningIn: unused,
    signOut: unused,
    ...more,
  };
}
