import type { Act, Topic } from '../lexicon/meaning';
import type { Subject } from '../lexicon/subject';
import type { SubjectId } from '../lexicon/subjects';
import { subjects } from '../lexicon/subjects';
import { namesDisclosure } from './namesDisclosure';
import type { ReadingContext } from './readingContext';
import { isDecision, isForum, resolveSubject } from './resolveSubject';
import { members, said } from './said';
import type { Token } from './token';

/** Acts that 未 and 无 deny altogether; 未办结, 未答复 say something else. */
const deniable = new Set<Act>([
  'newlyReceived',
  'received',
  'carriedIn',
  'carriedOut',
  'granted',
  'partlyGranted',
  'refused',
  'unavailable',
  'declined',
  'closed',
  'issued',
  'repealed',
  'inForce',
  'decided',
  'upheld',
  'corrected',
  'otherResult',
  'pending',
]);

/** The subjects that these words name, behind 未 or 无: none where the tables would not show it. */
export function subjectsDenied(denied: Token[], context: ReadingContext): SubjectId[] {
  const named = new Set(said(denied).topics);
  const [only] = named;
  let topic: Topic | null = context.topic === 'foreign' ? null : context.topic;
  if (named.size === 1) topic = only === 'bareApplication' ? topic : (only ?? null);
  let before: Act[] = [];
  return members(denied).flatMap((member) => {
    const { topics, acts: ownActs } = said(member);
    // 未制定规章、规范性文件: what is denied of the first is denied of the others.
    const all = ownActs.length === 0 && topics.some(isMade) ? before : ownActs;
    if (ownActs.length > 0) before = ownActs;
    const isDone = topics.some(isDecision) && all.every((act) => act === 'processed');
    const acts: Act[] = isDone
      ? ['decided']
      : all.includes('received')
        ? all.filter((act) => act !== 'processed')
        : all;
    const own = topics.at(-1);
    const named = own === undefined ? [] : topics.filter(isLast(topics)).map(asApplication);
    const subject = resolveSubject(named, acts, topic);
    if (own !== undefined) topic = own === 'bareApplication' ? topic : own;
    if (subject === null || !isDeniable(subjects[subject])) return [];
    const needsDisclosure = isForum(subjects[subject].topic);
    const isDisclosure = context.disclosure || context.nearDisclosure || namesDisclosure(denied);
    return needsDisclosure && !isDisclosure ? [] : [subject];
  });
}

const isMade = (topic: Topic): boolean =>
  topic === 'normative' || topic === 'regulations' || isDecision(topic);

/** 无依申请公开 speaks of applications. */
const asApplication = (topic: Topic): Topic => (topic === 'dependent' ? 'application' : topic);

const isDeniable = ({ topic, measure, act }: Subject): boolean =>
  (measure === 'count' || topic === 'fees') && (act === null || deniable.has(act));

/** Of 政府信息公开申请行政复议 the last topic counts; bare 申请 only completes the one before it. */
const isLast =
  (topics: Topic[]) =>
  (topic: Topic, index: number): boolean =>
    index === topics.length - 1 ||
    (topics.at(-1) === 'bareApplication' && index === topics.length - 2 && topic !== 'bareApplication');
