/** A way in which builds of Excel were seen to misbehave, that the host can misbehave in, too. */
export interface Quirk {
  /** Where the public record of it is. */
  record: string;
  /** What the host then does. */
  does: string;
  /** How a person with Excel finds out whether theirs does so, and what Gouji should then show. */
  tryIt: { doThis: string; seeThat: string };
}

/** The quirks that the host knows, by the name that switches one on; all are off unless named. */
export const quirks = {
  'unprotect-refused': {
    record: 'office-js 6784',
    does: 'refuses to take the protection off a sheet, although it is protected',
    tryIt: {
      doThis: '布置表格后，在“审阅”里撤销一张表的保护，改掉一个印好的字，再保护；点“恢复表样”',
      seeThat: '表样恢复，数据都在，没有报错',
    },
  },
  'events-lost': {
    record: 'office-js 6311, 4066',
    does: 'tells the add-in of no edit',
    tryIt: {
      doThis: '在表三填一个数并按回车；再从有下拉的“单位类型”选一项；再点一下窗格',
      seeThat: '一秒内窗格的“已填”变化；即使没有变，点一下窗格后也变',
    },
  },
  'events-twice': {
    record: 'office-js 3888',
    does: 'tells the add-in of each edit twice',
    tryIt: { doThis: '连着填五个数', seeThat: '每填一个，窗格变一次，不闪' },
  },
  'formats-stale': {
    record: 'office-js 5299',
    does: 'shows no conditional format that the add-in makes, if it looks at other cells',
    tryIt: {
      doThis: '点“补零”，再把表三的一个总计改成 20，按回车',
      seeThat: '这一格马上变成红底红字；改回 0，马上恢复',
    },
  },
  'insert-refused': {
    record: 'office-js 3179',
    does: 'inserts no sheet of a file',
    tryIt: {
      doThis: '空白工作簿里点“布置表格”',
      seeThat: '多出四张表，版式、保护、下拉都在；记下花了几秒',
    },
  },
  'insert-fails-late': {
    record: 'office-js 2718',
    does: 'inserts the sheets of a file, and reports an error',
    tryIt: {
      doThis: '在已布置的工作簿里导入另一份报告，点“替换”',
      seeThat: '还是四张表，没有多出带“(2)”的，内容是新的',
    },
  },
  'file-refused': {
    record: 'office-js 5297',
    does: 'does not give the file of the workbook',
    tryIt: {
      doThis: '填好后点“报送”',
      seeThat: '出现回执；如果写着“由核对过的四张表另做”，记下来',
    },
  },
  'file-empty': {
    record: 'office-js 757',
    does: 'gives a file of no bytes for the workbook',
    tryIt: {
      doThis: '把工作簿存到本机，再打开、改一格、报送更正',
      seeThat: '得到第 2 版的回执',
    },
  },
} as const satisfies Record<string, Quirk>;

export type QuirkName = keyof typeof quirks;

/**
 * The quirks that a page's address switches on: `?quirks=events-lost,unprotect-refused`, or all of them by `?quirks=all`.
 *
 * @throws RangeError for a quirk that there is none of
 */
export function quirksIn(address: string): ReadonlySet<QuirkName> {
  const named = (new URL(address).searchParams.get('quirks') ?? '').split(',').filter((name) => name !== '');
  const known = Object.keys(quirks) as QuirkName[];
  if (named.includes('all')) return new Set(known);
  return new Set(
    named.map((name) => {
      const found = known.find((each) => each === name);
      if (found === undefined) throw new RangeError(`the sandbox's Excel has no quirk ${name}`);
      return found;
    }),
  );
}
