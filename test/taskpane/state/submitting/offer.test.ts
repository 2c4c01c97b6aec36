import assert from 'node:assert/strict';
import { figureCells } from '../../../../shared/editions/figureCells';
import type { Report } from '../../../../shared/report/report';
import { presentationOf } from '../../../../taskpane/state/filling/presentation';
import { initialState, type LaidOut, type PaneState } from '../../../../taskpane/state/paneState';
import { offerOf } from '../../../../taskpane/state/submitting/offer';
import { fillText } from '../../../../taskpane/texts/fillText';
import { texts } from '../../../../taskpane/texts/texts';
import { judge } from '../../../../taskpane/work/checking/judge';
import { clerkNarrative } from '../../../cases/clerkNarrative';
import { reportCase } from '../../../cases/reportCase';
import { receiptFor } from '../../receiptFor';
import { reviewsFor } from '../../reviewsFor';

const zeros = Object.fromEntries(figureCells('2021').map(({ key }) => [key, 0]));
const unit = { code: '141123204', name: '某乡人民政府', region: '141123', kind: 'township' } as const;
const sound: Report = {
  ...reportCase('getashang-2021'),
  unit,
  signedOn: '2022-01-12',
  figures: { ...zeros, 'disclosure.licensing.decisions': 22 },
  narrative: clerkNarrative,
};
const wrong = (figures: Report['figures']): Report => ({
  ...sound,
  figures: { ...sound.figures, ...figures },
});
const found = (report: Report, digest = 'now'): LaidOut => judge(report, digest, null);

const signedIn: PaneState['who'] = {
  kind: 'known',
  identity: { role: 'reporter', subject: 'clerk', name: '经办人', unit },
  mayLeave: true,
};
const receipt = { ...receiptFor('handed in'), version: 1 };

interface Case {
  when: string;
  found: LaidOut;
  state?: Partial<PaneState>;
  status: string;
  /** What is on the button, in brackets while it cannot be pressed; null where there is none. */
  button: string | null;
}

const decided = (state: 'returned' | 'accepted'): Partial<PaneState> => ({
  receipt: { ...receipt, reportDigest: 'now' },
  review: { number: receipt.number, answer: reviewsFor(state), report: null },
});

const cases: Case[] = [
  {
    when: 'it was returned, and is not changed yet',
    found: found(sound),
    state: decided('returned'),
    status: '第 1 版被退回。请按意见在表里改，再报送更正。',
    button: null,
  },
  {
    when: 'it was accepted',
    found: found(sound),
    state: decided('accepted'),
    status: '第 1 版已审核通过。如需更正，请先联系主管部门重新打开。',
    button: null,
  },
  {
    when: 'nothing is filled in',
    found: found({ ...sound, figures: {}, narrative: {} }),
    status: '填好以后，在这里报送',
    button: '（报送）',
  },
  {
    when: 'two figures are blank',
    found: found(wrong({ 'requests.granted.business': null, 'requests.carriedOut.business': null })),
    status: '还有 2 格未填，暂不能报送',
    button: '（报送）',
  },
  {
    when: 'a total is wrong, and another is blank: the wrong one first',
    found: found(wrong({ 'disputes.review.total': 7, 'requests.carriedOut.business': null })),
    status: '还有 1 处必须改正，暂不能报送',
    button: '（报送）',
  },
  {
    when: 'a section of text is not written',
    found: found({ ...sound, narrative: { ...clerkNarrative, problems: '' } }),
    status: '还有 1 项没有填写，暂不能报送',
    button: '（报送）',
  },
  {
    when: 'a warning is not explained',
    found: found({ ...sound, signedOn: '2022-02-15' }),
    status: '还有 1 处提醒没有说明情况，暂不能报送',
    button: '（报送）',
  },
  {
    when: 'the warning is explained',
    found: found({ ...sound, signedOn: '2022-02-15' }),
    state: { explanations: { 'cover.signedLate': '因换届推迟。' } },
    status: '可以报送',
    button: '报送',
  },
  {
    when: 'all is in order, and nobody is signed in',
    found: found(sound),
    state: { who: { kind: 'unknown' } },
    status: '尚未登录，暂不能报送',
    button: '（报送）',
  },
  { when: 'all is in order', found: found(sound), status: '可以报送', button: '报送' },
  {
    when: 'all is in order, but it was laid out before signing in and has no unit code',
    found: found({ ...sound, unit: { name: '某乡人民政府' } }),
    status: '表上的单位不是本单位，暂不能报送',
    button: '（报送）',
  },
  {
    when: 'all is in order, but it is another unit’s',
    found: found({ ...sound, unit: { ...sound.unit, code: '141123205' } }),
    status: '表上的单位不是本单位，暂不能报送',
    button: '（报送）',
  },
  {
    when: 'it is being sent',
    found: found(sound),
    state: { work: 'submitting', submission: { kind: 'sending' } },
    status: '正在核对并报送',
    button: '（正在报送…）',
  },
  {
    when: 'the server is away',
    found: found(sound),
    state: { submission: { kind: 'waiting', failures: 1, retryAt: 0 } },
    status: '暂时连不上服务器',
    button: '（报送）',
  },
  {
    when: 'it was submitted and nothing has changed',
    found: found(sound, 'handed in'),
    state: { receipt, submission: { kind: 'accepted' } },
    status: '第 1 版已报送，内容未变。发现有错，直接在表里改，再报送更正。',
    button: null,
  },
  {
    when: 'it was submitted, and a figure was changed since',
    found: found(sound),
    state: { receipt },
    status: '第 1 版报送后有改动，可以报送更正',
    button: '报送更正',
  },
  {
    when: 'it was submitted, and what was changed since is wrong',
    found: found(wrong({ 'disputes.review.total': 7 })),
    state: { receipt },
    status: '还有 1 处必须改正，暂不能报送',
    button: '（报送更正）',
  },
];

describe('what the foot says of submitting, and its button', () => {
  for (const { when, found: report, state, status, button } of cases) {
    it(`${when}: ${status} ${button ?? 'no button'}`, () => {
      const pane: PaneState = { ...initialState, who: signedIn, workbook: report, ...state };
      const offer = offerOf(pane, report, presentationOf(report, false).phase);
      assert.equal(fillText(texts[offer.status.text].zh, offer.status.values ?? {}), status);
      const said = offer.button && texts[offer.button.text].zh;
      assert.equal(offer.button?.isEnabled === false ? `（${said}）` : said, button);
    });
  }
});
