import { isForum } from './resolveSubject';
import type { SubjectId } from '../lexicon/subjects';
import type { Token } from './token';
import type { Act, Topic } from '../lexicon/meaning';

/** What the sentence has said so far, as far as later numbers depend on it. */
export interface ReadingContext {
  /** foreign: something that the tables do not count. */
  topic: Topic | 'foreign' | null;
  /** other: last year, several years, or a part of a year. */
  year: number | 'other' | null;
  /** The sentence names one whole year, so that 累计 is said of it. */
  wholeYear: boolean;
  /** The body that the sentence speaks of, where it is not the unit itself: `县教育局`, `全市`. */
  body: string | null;
  /** What the first number of applications in the sentence was: all of them, or a part such as 通过网站收到6件. */
  scope: 'whole' | 'part' | null;
  /** After 其中: parts of what was said before. */
  breakdown: boolean;
  /** 政府信息公开 was named, so that 复议 and 诉讼 are about it. */
  disclosure: boolean;
  /** The sentence before spoke of applications or disputes, which is enough to deny disputes, but not to count them. */
  nearDisclosure: boolean;
  /** The sentence counts disputes of every kind. */
  allDisputes: boolean;
  /** The sentence goes through the decisions of 表二: 办理行政许可12件、行政处罚3件. */
  allDecisions: boolean;
  /** The sentence lists what the unit does on request: 依申请公开事项12项，包括行政许可8项. */
  allServices: boolean;
  /** The forums named since the last outcome. */
  forums: Set<Topic>;
  /** The act of the number before, in this sentence. */
  acts: Act[];
  /** What this paragraph has already stated. */
  stated: Set<SubjectId>;
}

/** The context at the start of a paragraph. */
export function freshContext(): ReadingContext {
  return {
    topic: null,
    year: null,
    wholeYear: false,
    body: null,
    scope: null,
    breakdown: false,
    disclosure: false,
    nearDisclosure: false,
    allDisputes: false,
    allDecisions: false,
    allServices: false,
    forums: new Set(),
    acts: [],
    stated: new Set(),
  };
}

/** The context at the start of the next sentence of the same paragraph; 其中 goes on with year and body. */
export function nextSentence(context: ReadingContext, [first]: Token[]): ReadingContext {
  const { topic } = context;
  const goesOn = first?.kind === 'word' && first.meaning.role === 'breakdown';
  const forum = topic !== 'foreign' && isForum(topic);
  const isOfApplications = topic === 'application' || topic === 'dependent';
  return {
    topic,
    year: context.year === 'other' && !goesOn ? null : context.year,
    wholeYear: false,
    body: goesOn ? context.body : null,
    scope: goesOn ? context.scope : null,
    breakdown: false,
    // 其中，收到行政诉讼1件 behind the applications is about these.
    disclosure: forum ? context.disclosure && !context.allDisputes : goesOn && isOfApplications,
    nearDisclosure: forum || isOfApplications,
    allDisputes: false,
    allDecisions: false,
    allServices: false,
    forums: new Set(),
    acts: [],
    stated: context.stated,
  };
}
