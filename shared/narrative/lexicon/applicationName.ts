import { marksOf } from './marks';
import type { Meaning, Topic } from './meaning';
import type { KnownWord, WordRule } from './wordTree';

/** 申请行政复议 and 申请人 are no applications for information. */
const otherSense = '行政复议|复议|行政诉讼|诉讼|行政赔偿|强制执行|仲裁|人|书|表|者|渠道|条件|流程|方式';

/**
 * Names of applications are compounds of a few parts in almost any order: 政府信息公开申请, 依申请公开政府信息, 信息申请公开,
 * 要求获取政府信息的申请.
 */
const parts = [
  '依法?',
  `申请(?!${otherSense})`,
  '申请(?=[表单书][\\d一二三四五六七八九十共])',
  '(?:政府|政务)?信息',
  '政务',
  '公开',
  '要求',
  '请求',
  '获取',
  '提供',
  '办理(?=事项)',
  '的(?=申请|信息|政府信息|政务信息)',
].join('|');

/** What such a paper is called behind that: 申请件, 申请信件, 申请事项. */
const papers = '(?:申请)?(?:信件|函件|事件|案件|办件|诉求|事项|事宜|件(?![数次])|函|[表单书])';

/** No name begins with 提供, 办理 or 的. */
const name = new RegExp(`(?![提办的])((?:${parts})+)(${papers})?`, 'y');

/** What is not 申请 itself is a name only where another part follows. */
const openings = [
  '申请',
  ...'依 依法 政府信息 政务信息 信息 政务 公开 要求 请求 获取'
    .split(' ')
    .flatMap((part) => [...'依申政信公要请获提办的'].map((next) => part + next)),
];

/** The names of applications, with what they mean. */
export const applicationNames: WordRule = { openings, match: matchName, yields: true };

function matchName(chars: string, start: number): KnownWord | null {
  name.lastIndex = start;
  const found = name.exec(chars);
  if (found === null) return null;
  const [text, compound = '', paper = ''] = found;
  const topic = topicOf(compound, paper);
  return topic === null ? null : { text, ...known[topic] };
}

type Named = Extract<Topic, 'application' | 'dependent' | 'bareApplication'>;

const knownAs = (topic: Named): Omit<KnownWord, 'text'> => {
  const meaning: Meaning = { role: 'topic', topic };
  return { meaning, marks: marksOf('', meaning) };
};

const known: Record<Named, Omit<KnownWord, 'text'>> = {
  application: knownAs('application'),
  dependent: knownAs('dependent'),
  bareApplication: knownAs('bareApplication'),
};

/** 依申请公开 may also name a kind of document; 申请 alone may be for anything. */
function topicOf(compound: string, paper: string): Named | null {
  const asks = compound.replace(/依法?申请/, '').includes('申请');
  const isOfInformation = /信息|政务|公开/.test(compound);
  if (!compound.includes('申请')) return /[要请]求(?:公开|获取)的.*信息/.test(compound) ? 'dependent' : null;
  if (!isOfInformation) return asks ? 'bareApplication' : 'dependent';
  if (asks && /申请$|信息/.test(compound)) return 'application';
  return paper === '' || /事项|事宜|案件/.test(paper) ? 'dependent' : 'application';
}
