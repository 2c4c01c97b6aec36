import assert from 'node:assert/strict';
import type { Identity } from '../../../../shared/api/identity';
import type { Problem, ProblemCode } from '../../../../shared/api/problem';
import type { Outcome } from '../../../../taskpane/api/failure';
import type { Access, SignedIn } from '../../../../taskpane/identity/sessionSource';
import { initialState, type Who } from '../../../../taskpane/state/paneState';
import { createStore } from '../../../../taskpane/state/store';
import type { Desk } from '../../../../taskpane/work/desk';
import { identify } from '../../../../taskpane/work/identify';
import { signIn } from '../../../../taskpane/work/signingIn/signIn';
import { signOut } from '../../../../taskpane/work/signingIn/signOut';
import { watchSession } from '../../../../taskpane/work/signingIn/watchSession';
import { handClock } from '../../handClock';
import { sessionStandIn } from '../../sessionStandIn';

const identity: Identity = { role: 'supervisor', subject: 's', name: '督查', region: '1411' };
const token: Access = { kind: 'token', token: 't', mayLeave: true };
const known: Who = { kind: 'known', identity, mayLeave: true };
const refused = (code: ProblemCode): Outcome<Identity> => ({
  ok: false,
  failure: { kind: 'problem', problem: { code } as Problem },
});

interface Scene {
  access?: Access;
  answers?: Outcome<Identity>[];
  came?: SignedIn;
}

/** A pane, its session, and a server that says who is asking. */
function scene({ access = token, answers = [{ ok: true, value: identity }], came = 'yes' }: Scene) {
  const store = createStore(initialState);
  const clock = handClock();
  const left: string[] = [];
  const session = sessionStandIn(() => access, {
    signIn: async () => came,
    signOut: async () => void left.push('out'),
  });
  const api = {
    identity: async () => (answers.length > 1 ? answers.shift() : answers[0]),
  } as Partial<Desk['api']>;
  const desk = { store, clock, session: watchSession(session, store), api } as Partial<Desk> as Desk;
  return { desk, clock, left, who: () => store.state().who };
}

describe('who the pane takes the user for', () => {
  const cases: [string, Scene, Who][] = [
    ['whom the server names', {}, known],
    ['nobody yet', { access: { kind: 'signedOut', ended: false } }, { kind: 'signedOut', because: 'notYet' }],
    [
      'nobody any more',
      { access: { kind: 'signedOut', ended: true } },
      { kind: 'signedOut', because: 'ended' },
    ],
    ['somebody without a role', { answers: [refused('not-allowed')] }, { kind: 'noRole', mayLeave: true }],
    [
      'nobody, with a token that the server takes for none',
      { answers: [refused('not-signed-in')] },
      { kind: 'signedOut', because: 'refused' },
    ],
    ['unknown while the sign-in service is away', { access: { kind: 'away' } }, { kind: 'unknown' }],
    [
      'unknown while the server is away',
      { answers: [{ ok: false, failure: { kind: 'unreachable' } }] },
      { kind: 'unknown' },
    ],
  ];
  for (const [what, given, who] of cases)
    it(`is ${what}`, async () => {
      const { desk, who: found } = scene(given);
      await identify(desk);
      assert.deepEqual(found(), who);
    });

  it('is asked again, later, while nobody answers', async () => {
    const { desk, clock, who } = scene({
      answers: [
        { ok: false, failure: { kind: 'unreachable' } },
        { ok: true, value: identity },
      ],
    });
    await identify(desk);
    await clock.pass(3000);
    assert.deepEqual(who(), known);
  });
});

describe('signing in and out', () => {
  for (const came of ['closed', 'blocked', 'refused', 'away'] as const)
    it(`says why it came to nothing: ${came}`, async () => {
      const { desk, who } = scene({ came });
      await signIn(desk, false);
      assert.deepEqual(who(), { kind: 'signedOut', because: came });
    });

  it('asks the server who has come', async () => {
    const { desk, who } = scene({});
    const coming = signIn(desk, false);
    assert.equal(who().kind, 'signingIn');
    await coming;
    assert.deepEqual(who(), known);
  });

  it('shows nobody as soon as one signs out', async () => {
    const { desk, who, left } = scene({});
    await identify(desk);
    const leaving = signOut(desk);
    assert.deepEqual(who(), { kind: 'signedOut', because: 'notYet' });
    await leaving;
    assert.deepEqual(left, ['out']);
  });

  it('tells as soon as a request finds that the session has ended', async () => {
    const { desk, who } = scene({});
    await identify(desk);
    const ended = watchSession(
      sessionStandIn(() => ({ kind: 'signedOut', ended: true })),
      desk.store,
    );
    await ended.get();
    assert.deepEqual(who(), { kind: 'signedOut', because: 'ended' });
  });
});
