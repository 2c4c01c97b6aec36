import type { WordEntry } from './wordEntry';
import { act, topic } from './wordEntry';

/** What the tables hold, and what happened to it. */
export const tellingWords: WordEntry[] = [
  topic('application', '群众书面申请 依申请公开信息合计 依申请公开信息共计'),
  topic('dependent', '依申请公开政府信息方面的 依申请公开方面的 依申请公开系统中'),
  topic('bareApplication', '申请书'),
  topic('normative', '行政规范性文件 规范性文件'),
  topic('regulations', '政府规章 地方政府规章 省政府规章 市政府规章 规章'),
  topic('review', '行政复议 复议 申请行政复议 申请复议 行政复议申请 复议申请 行政复议案件 复议案件'),
  topic('suit', '行政诉讼 诉讼 行政诉讼案件 诉讼案件 行政应诉案件 起诉 提前行政诉讼'),
  topic('directSuit', '未经复议直接起诉 直接起诉 未经复议直接提起行政诉讼 直接提起行政诉讼'),
  topic('suitAfterReview', '复议后起诉 经复议后起诉 复议后提起行政诉讼 经复议后提起行政诉讼 复议后再起诉'),
  topic('licensing', '行政许可'),
  topic('penalties', '行政处罚'),
  topic('coercion', '行政强制 行政强制措施'),
  topic('fees', '行政事业性收费 行政事业性收费金额 行政事业收费'),

  act('newlyReceived', '新收 新收到 新受理 新接收 新增'),
  act('received', '收到 收到过 受理 接收 接收到 接到 收件 接受'),
  act(
    'carriedIn',
    '上年结转 上年度结转 上一年结转 上一年度结转 去年结转 结转上年 结转上年度 上年转结 上年度转结 上年遗留',
  ),
  act(
    'carriedOut',
    '下年度结转 下年结转 下一年度结转 下一年结转 结转下年 结转下年度 结转下一年 结转下一年度 结转至下年 结转至下年度 结转至下一年 结转至下一年度 结转到下年 结转到下年度 ' +
      '转结下年度 转下年度 转至下年度 转入下年度 结转下年度继续办理 结转下年继续办理 结转至下一年度继续办理 结转至下年度继续办理 ' +
      '转下年度继续办理 转结下年度继续办理 转下一年 转下一年度 顺延到下年度 顺延至下年度 顺延到下一年度 顺延至下一年度 顺延下年度 顺延至下年 转至下一年度 转下年 尚未办结 未办结 正在办理 正在办理中 尚在办理 尚在办理中 尚在办理期限内 跨年度办理 跨年办理',
  ),
  act('handled', '办结 办理完毕 办理完成 已办结 完成 完成办理 完成办结 办理办结'),
  act(
    'answered',
    '答复 书面答复 作出答复 予以答复 依法答复 进行答复 完成答复 已答复 答复完毕 答复完成 作出书面答复 予以书面答复 答复申请人',
  ),
  act('processed', '办理 处理 妥善处理 承办 牵头办理'),
  act('granted', '予以公开 同意公开 准予公开 决定公开 全部公开 全部予以公开'),
  act('partlyGranted', '部分公开 予以部分公开 同意部分公开 部分予以公开 部分同意公开 部分准予公开'),
  act('refused', '不予公开 不予以公开'),
  act('refusedStateSecret', '属于国家秘密'),
  act('refusedThirdParty', '保护第三方合法权益'),
  act(
    'refusedInternal',
    '属于政府内部事务 政府内部事务 属于政府内部事务信息 政府内部事务信息 属于内部事务信息 内部事务信息 三类内部事务信息 属于三类内部事务信息',
  ),
  act('refusedDeliberative', '属于过程性信息 过程性信息 四类过程性信息 属于四类过程性信息'),
  act('refusedCaseFile', '属于行政执法案卷 属于行政执法案卷信息 行政执法案卷 行政执法案卷信息'),
  act('refusedInquiry', '属于行政查询事项 行政查询事项'),
  act('unavailable', '无法提供 信息无法提供'),
  act(
    'unavailableNotHeld',
    '本机关不掌握相关政府信息 本机关不掌握 本机关不掌握相关信息 不掌握相关政府信息 不掌握相关信息',
  ),
  act('unavailableNotReady', '没有现成信息需要另行制作 没有现成信息 需要另行制作'),
  act('unavailableUnclear', '补正后申请内容仍不明确 补正后仍不明确'),
  act('declined', '不予处理'),
  act(
    'declinedPetition',
    '信访举报投诉类申请 信访举报投诉类 信访投诉举报类申请 信访投诉举报类 信访投诉举报 信访举报投诉',
  ),
  act('declinedRepeat', '重复申请'),
  act('closed', '其他处理'),
  act('closedNotCorrected', '无正当理由逾期不补正 申请人逾期未补正 逾期未补正 逾期不补正'),
  act('closedUnpaid', '逾期未按收费通知要求缴纳费用'),
  act(
    'issued',
    '制发 新制发 本年制发 制定 新制定 制定出台 制定印发 出台 制作 新制作 制定发布 制发数量 制发件数',
  ),
  act(
    'issued',
    ['制定', '制发', '出台', '新制定', '新制发', '新出台', '制定印发', '制定出台']
      .flatMap((made) =>
        ['公开', '公布', '发布', '实施', '备案'].flatMap((then) => [`${made}并${then}`, `${made}、${then}`]),
      )
      .join(' '),
  ),
  act('repealed', '废止 本年废止 废止数量 废止件数'),
  act('inForce', '现行有效 现行有效的 现有 现存 现行有效件数 现行有效数量'),
  act('decided', '作出 做出 下达 处理决定 处罚决定 许可决定 强制决定 决定书'),
  act(
    'upheld',
    '维持 结果维持 维持原行政行为 维持原具体行政行为 维持原答复 维持原决定 维持原答复意见 维持原处理决定',
  ),
  act('corrected', '纠正 结果纠正 纠错 被纠正 被纠错'),
  act('otherResult', '其他结果'),
  act('pending', '尚未审结 未审结 正在审理 正在审理中 尚在审理 尚在审理中 审理中'),
];
