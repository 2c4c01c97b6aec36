import type { SubjectId } from '../lexicon/subjects';
import { subjects } from '../lexicon/subjects';
import type { Act, Topic } from '../lexicon/meaning';

const byTopic = new Map<Topic, Map<Act | null, SubjectId>>();
for (const [id, { topic, act }] of Object.entries(subjects)) {
  const byAct = byTopic.get(topic) ?? new Map<Act | null, SubjectId>();
  byTopic.set(topic, byAct.set(act, id as SubjectId));
}

const general = new Set<Act>(['newlyReceived', 'received', 'handled', 'answered', 'processed']);
const forums = new Set<Topic>(['review', 'suit', 'directSuit', 'suitAfterReview']);
const parts: [parent: Act, prefix: string][] = [
  ['refused', 'refused'],
  ['unavailable', 'unavailable'],
  ['declined', 'declined'],
  ['closed', 'closed'],
];

/**
 * The one subject that these topics and acts name, or null when they name none or more than one.
 *
 * @param inherited the topic spoken of before, for acts without a topic of their own
 */
export function resolveSubject(topics: Topic[], acts: Act[], inherited: Topic | null): SubjectId | null {
  const topic = oneTopic(topics, acts, inherited);
  if (topic === null) return null;
  const act = oneAct(forums.has(topic) ? acts.filter((found) => !isOfForum(topic, found)) : acts);
  if (act === undefined) return null;
  if (topic === 'application' && act === null) return topics.includes('application') ? 'received' : null;
  return byTopic.get(topic)?.get(act) ?? null;
}

/** 收到行政复议3件 and 办理行政应诉案件2件 count them; who deals with reviews may be who decides them. */
const isOfForum = (topic: Topic, act: Act): boolean =>
  act === 'received' || (act === 'processed' && topic !== 'review');

/** Whether a topic is one of the forums of 表四. */
export function isForum(topic: Topic | null): boolean {
  return topic !== null && forums.has(topic);
}

/** Whether a topic is one of the decisions of 表二. */
export function isDecision(topic: Topic): boolean {
  return topic === 'licensing' || topic === 'penalties' || topic === 'coercion';
}

function oneTopic(topics: Topic[], acts: Act[], inherited: Topic | null): Topic | null {
  if (topics.length === 0) return inherited === 'dependent' ? 'application' : inherited;
  const found = new Set(topics);
  if (found.has('directSuit') || found.has('suitAfterReview')) found.delete('suit');
  if (topics.some(isForum)) for (const asked of applications) found.delete(asked);
  else if (found.has('application') || found.has('dependent')) found.delete('bareApplication');
  if (found.has('application')) found.delete('dependent');
  if (found.size !== 1) return null;
  const [only] = found;
  if (only === 'bareApplication') return isApplication(inherited) ? 'application' : null;
  if (only === 'dependent')
    return topics.includes('bareApplication') || acts.length > 0 ? 'application' : null;
  return only ?? null;
}

const applications: Topic[] = ['application', 'dependent', 'bareApplication'];

const isApplication = (topic: Topic | null): boolean => topic === 'application' || topic === 'dependent';

/** null: no act is named; undefined: more than one. */
function oneAct(acts: Act[]): Act | null | undefined {
  if (acts.length < 2) return acts[0] ?? null;
  const found = new Set(acts);
  if ([...found].some((act) => !general.has(act))) for (const act of general) found.delete(act);
  // 收到并办理 says of the same ones that they came in and that they were dealt with; 办理 may mean either.
  const cameIn = found.has('received') || found.has('newlyReceived');
  if (cameIn && (found.has('answered') || found.has('handled')))
    for (const act of ['answered', 'handled', 'newlyReceived'] as const) found.delete(act);
  if (cameIn && acts.some((act) => act === 'answered' || act === 'handled')) found.add('processed');
  if (found.has('processed')) found.delete('received');
  if (found.has('answered') || found.has('handled')) found.delete('processed');
  for (const [parent, prefix] of parts) {
    if ([...found].some((act) => act !== parent && act.startsWith(prefix))) found.delete(parent);
  }
  if (found.size > 1) return undefined;
  const [only] = found;
  return only ?? null;
}
