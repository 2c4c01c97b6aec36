import { mark } from '../lexicon/marks';
import type { Topic } from '../lexicon/meaning';
import type { ReadingContext } from './readingContext';
import { isForum } from './resolveSubject';
import { takeInMonth, takeInTime, takeInYear } from './takeInTime';
import type { Token, Word } from './token';

/** Takes one token into the context; `clause` and `index` tell what stands around it. */
export function takeIn(context: ReadingContext, token: Token, clause: Token[], index: number): void {
  if (token.kind === 'word') takeInWord(context, token, clause, index);
  else if (token.kind !== 'quantity') return;
  else if (token.measure === 'year') takeInYear(context, token, clause, index);
  else if (token.measure === 'month') takeInMonth(context, clause);
}

function takeInWord(context: ReadingContext, word: Word, clause: Token[], index: number): void {
  const { meaning } = word;
  switch (meaning.role) {
    case 'topic':
      if (!followsContents(clause, index)) takeInTopic(context, meaning.topic, clause[index - 1]);
      return;
    case 'act':
      if (meaning.act === 'issued' && isForumOrFees(context.topic)) context.topic = null;
      if (meaning.into !== undefined) context.year = meaning.into - 1;
      if (meaning.from !== undefined) context.year = meaning.from + 1;
      return;
    case 'foreign': {
      // 收到申请9件，其中主动公开2件 still lists what came of them.
      const isResult = context.breakdown && context.topic === 'application' && word.text === '主动公开';
      if (!isResult && !followsContents(clause, index)) context.topic = 'foreign';
      return;
    }
    case 'passing':
      if (clause.some(isQuantity)) context.topic = 'foreign';
      return;
    case 'breakdown':
      context.breakdown = true;
      return;
    default:
      takeInTime(context, word, clause, index);
  }
}

const isQuantity = ({ marks }: Token): boolean => (marks & mark.quantity) !== 0;

/** 申请主要集中在土地政策等方面 still speaks of the applications. */
function followsContents(clause: Token[], index: number): boolean {
  const at = clause.findIndex(isContents);
  return at !== -1 && at < index;
}

const isContents = ({ marks }: Token): boolean => (marks & mark.contents) !== 0;

function takeInTopic(context: ReadingContext, topic: Topic, before: Token | undefined): void {
  if (topic === 'bareApplication') {
    const isOfSomethingElse =
      before?.kind === 'unknown' ||
      (before?.kind === 'word' && before.meaning.role === 'topic' && before.meaning.topic !== 'dependent');
    if (isOfSomethingElse) context.topic = 'foreign';
    return;
  }
  context.topic = topic;
  if (topic === 'application' || topic === 'dependent') context.disclosure = true;
  if (isForum(topic)) context.forums.add(topic);
}

const isForumOrFees = (topic: ReadingContext['topic']): boolean =>
  topic === 'fees' || (topic !== 'foreign' && isForum(topic));
