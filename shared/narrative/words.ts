/** What a number may be about. `dependent` is 依申请公开 as such, which may also name a kind of document. */
export type Topic =
  | 'application'
  | 'dependent'
  | 'bareApplication'
  | 'normative'
  | 'regulations'
  | 'review'
  | 'suit'
  | 'directSuit'
  | 'suitAfterReview'
  | 'licensing'
  | 'penalties'
  | 'coercion'
  | 'fees';

/** What happened to it. */
export type Act =
  | 'newlyReceived'
  | 'received'
  | 'carriedIn'
  | 'carriedOut'
  | 'handled'
  | 'answered'
  | 'processed'
  | 'granted'
  | 'partlyGranted'
  | 'refused'
  | 'refusedStateSecret'
  | 'refusedThirdParty'
  | 'refusedInternal'
  | 'refusedDeliberative'
  | 'refusedCaseFile'
  | 'refusedInquiry'
  | 'unavailable'
  | 'unavailableNotHeld'
  | 'unavailableNotReady'
  | 'unavailableUnclear'
  | 'declined'
  | 'declinedPetition'
  | 'declinedRepeat'
  | 'closed'
  | 'closedNotCorrected'
  | 'closedUnpaid'
  | 'issued'
  | 'repealed'
  | 'inForce'
  | 'decided'
  | 'upheld'
  | 'corrected'
  | 'otherResult'
  | 'pending';

/** Why a number beside such a word is no total of this unit and year. */
export type Silencer = 'change' | 'approximate' | 'part' | 'persons' | 'organisations' | 'plan' | 'manyYears' | 'unread';

export type Measure = 'count' | 'money' | 'year' | 'month' | 'day' | 'other';

/** What a word means to the reader of statements. */
export type Meaning =
  | { role: 'topic'; topic: Topic }
  | { role: 'act'; act: Act }
  | { role: 'silencer'; why: Silencer }
  | { role: 'unit'; measure: Measure }
  /** The report's own subject: 政府信息公开. */
  | { role: 'disclosure' }
  /** Something that reports count, but the tables do not. */
  | { role: 'foreign' }
  | { role: 'negation' }
  /** A word that says zero by itself: 零报告. */
  | { role: 'zero' }
  /** What follows is part of what was said before: 其中. */
  | { role: 'breakdown' }
  /** 均, 全部: the same for each, or all of them. */
  | { role: 'each' }
  | { role: 'otherYear' }
  | { role: 'thisYear' }
  | { role: 'wholeRegion' }
  /** A rate whose name holds the name of an act: 答复率. */
  | { role: 'rate' }
  /** Joins the members of a list. */
  | { role: 'and' }
  | { role: 'filler' };

interface Entry {
  meaning: Meaning;
  words: string;
}

const topic = (name: Topic, words: string): Entry => ({ meaning: { role: 'topic', topic: name }, words });
const act = (name: Act, words: string): Entry => ({ meaning: { role: 'act', act: name }, words });
const silencer = (why: Silencer, words: string): Entry => ({ meaning: { role: 'silencer', why }, words });
const unit = (measure: Measure, words: string): Entry => ({ meaning: { role: 'unit', measure }, words });
const role = (
  name: Exclude<Meaning['role'], 'topic' | 'act' | 'silencer' | 'unit'>,
  words: string,
): Entry => ({ meaning: { role: name }, words });

/** Every word that the reader knows; where several match, the longest one counts. */
export const words: Entry[] = [
  topic(
    'application',
    '政府信息公开申请 信息公开申请 政务信息公开申请 政务公开申请 公开申请 政府信息申请 依申请公开申请 依申请公开政府信息申请 ' +
      '依申请公开件 依申请公开事项 依申请公开信息申请 申请公开政府信息',
  ),
  topic('dependent', '依申请公开 依申请 申请公开 依申请公开政府信息 依申请公开信息'),
  topic('bareApplication', '申请'),
  topic('normative', '行政规范性文件 规范性文件'),
  topic('regulations', '政府规章 地方政府规章 规章'),
  topic('review', '行政复议 复议 申请行政复议 申请复议 行政复议申请 复议申请 行政复议案件 复议案件'),
  topic('suit', '行政诉讼 诉讼 行政诉讼案件 诉讼案件 行政应诉案件'),
  topic('directSuit', '未经复议直接起诉 直接起诉 未经复议直接提起行政诉讼 直接提起行政诉讼'),
  topic('suitAfterReview', '复议后起诉 经复议后起诉 复议后提起行政诉讼 经复议后提起行政诉讼 复议后再起诉'),
  topic('licensing', '行政许可'),
  topic('penalties', '行政处罚'),
  topic('coercion', '行政强制 行政强制措施'),
  topic('fees', '行政事业性收费 行政事业性收费金额 行政事业收费'),

  act('newlyReceived', '新收 新收到 新受理 新接收 新增'),
  act('received', '收到 受理 接收 接到 收件 接受'),
  act('carriedIn', '上年结转 上年度结转 上一年结转 上一年度结转 去年结转 结转上年 结转上年度 上年转结 上年度转结 上年遗留'),
  act(
    'carriedOut',
    '结转下年 结转下年度 结转下一年 结转下一年度 结转至下年 结转至下年度 结转至下一年 结转至下一年度 结转到下年 结转到下年度 ' +
      '转结下年度 转下年度 转至下年度 转入下年度 结转下年度继续办理 结转下年继续办理 结转至下一年度继续办理 结转至下年度继续办理 ' +
      '转下年度继续办理 转结下年度继续办理 尚未办结 未办结 正在办理 正在办理中 尚在办理 尚在办理中 尚在办理期限内 跨年度办理 跨年办理',
  ),
  act('handled', '办结 办理完毕 办理完成 已办结'),
  act('answered', '答复 书面答复 作出答复 予以答复 依法答复 进行答复 完成答复 已答复'),
  act('processed', '办理 处理'),
  act('granted', '予以公开 同意公开 准予公开 决定公开 全部公开 全部予以公开'),
  act('partlyGranted', '部分公开 予以部分公开 同意部分公开'),
  act('refused', '不予公开 不予以公开'),
  act('refusedStateSecret', '属于国家秘密'),
  act('refusedThirdParty', '保护第三方合法权益'),
  act('refusedInternal', '属于内部事务信息 内部事务信息 三类内部事务信息 属于三类内部事务信息'),
  act('refusedDeliberative', '属于过程性信息 过程性信息 四类过程性信息 属于四类过程性信息'),
  act('refusedCaseFile', '属于行政执法案卷 行政执法案卷 行政执法案卷信息'),
  act('refusedInquiry', '属于行政查询事项 行政查询事项'),
  act('unavailable', '无法提供'),
  act('unavailableNotHeld', '本机关不掌握相关政府信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息'),
  act('unavailableNotReady', '没有现成信息需要另行制作 没有现成信息 需要另行制作'),
  act('unavailableUnclear', '补正后申请内容仍不明确 补正后仍不明确'),
  act('declined', '不予处理'),
  act('declinedPetition', '信访举报投诉类申请 信访举报投诉类'),
  act('declinedRepeat', '重复申请'),
  act('closed', '其他处理'),
  act('closedNotCorrected', '无正当理由逾期不补正 申请人逾期未补正 逾期未补正 逾期不补正'),
  act('closedUnpaid', '逾期未按收费通知要求缴纳费用'),
  act('issued', '制发 新制发 本年制发 制定 新制定 制定出台 制定印发 出台 制作 新制作 制定发布 制发数量 制发件数'),
  act('repealed', '废止 本年废止 废止数量 废止件数'),
  act('inForce', '现行有效 现行有效的 现有 现存 现行有效件数 现行有效数量'),
  act('decided', '作出 做出 下达 处理决定 处罚决定 许可决定 强制决定 决定书'),
  act('upheld', '维持 结果维持 维持原行政行为'),
  act('corrected', '纠正 结果纠正 纠错 被纠正 被纠错'),
  act('otherResult', '其他结果'),
  act('pending', '尚未审结 未审结 正在审理 正在审理中 尚在审理 尚在审理中 审理中'),

  silencer(
    'change',
    '较上年 较上年度 较去年 较上一年 较上一年度 较往年 比上年 比上年度 比去年 比上一年 与上年 与去年 与上年度 同上年 较 比 较之 相比 ' +
      '同比 环比 增加 增长 增至 增幅 减少 减至 下降 上升 降低 提升 提高 上涨 回落 降至 升至 净增 变化',
  ),
  silencer(
    'approximate',
    '约 大约 近 将近 超 超过 逾 不足 不到 至少 不少于 不低于 不超过 最多 突破 余 余件 多件 左右 以上 以下 以内 上下 不等 每 平均 人均 日均 月均',
  ),
  silencer(
    'part',
    '本级 市本级 县本级 区本级 省本级 市直 县直 区直 市级 县级 区级 省级 直属 下属 所属 各县 各区 各乡镇 各镇 各乡 各街道 各部门 各单位 ' +
      '部门 县区 区县 乡镇 县市区 机关科室 科室 某 同一 单个 个别 律师 律师事务所 法律服务机构 科研机构 社会公益组织 ' +
      '网上 网络 线上 线下 互联网 信函 来信申请 邮寄 邮件 电子邮件 邮政 当面 现场 窗口 电话 传真 平台 系统 渠道 网站 书面申请 口头 ' +
      '在线 名义 代表 牵头 领域 方面的 类别 主要 多数 少数 剩余 其余 另有 另外 一审 二审 再审 上诉 首次 再次 ' +
      '季度 一季度 二季度 三季度 四季度 上半年 下半年 期间',
  ),
  silencer('persons', '公民 个人 自然人'),
  silencer('organisations', '法人 其他组织 其他社会组织 企业 商业企业'),
  silencer('plan', '计划 拟于 力争 预计 将于 将在 目标 应当 应在 如未 如有 如收到 若未 若有 例如 假如 如果 明年 下一年 下年 下一年度 下一步 以来'),
  silencer('manyYears', '累计 历年 近年 近年来 近三年 近两年 近五年 三年来 五年来 两年来 多年来 连续 十四五 十三五 合并'),
  silencer(
    'unread',
    '失效 宣布失效 自然失效 继续有效 保留 修改 修订 修正 公布 公示 上网 公开 审查 审核 备案 报备 清理 解读 评估 废改 起草 征求 ' +
      '败诉 胜诉 撤诉 撤回 撤销 驳回 和解 终止 被诉 复议机关 复议机构 共同被告 应诉 出庭 审结 已审结 不予受理 不同意公开 非政府信息 非本机关 ' +
      '不存在 信息不存在 转办 交办 移送 移交 转送 告知 补正 征询 沟通 协商 咨询 指导 会商 结转 转结 延期 延长 逾期 超期 减免 免收 ' +
      '免征 停征 降费 信息处理费 处理费 上传 归集 推送 录入 查阅 依法公开 主动撤回 党内 党委 党组',
  ),

  unit('count', '件 件次 份 宗 起 例 次 条 项 个 部 桩'),
  unit('money', '元 万元 亿元 人民币'),
  unit('year', '年 年度 年底 年末'),
  unit('month', '月 月份 月底 月末'),
  unit('day', '日'),
  unit(
    'other',
    '号 天 个工作日 工作日 个月 小时 分钟 分 秒 时 人 人次 名 位 家 场 场次 期 篇 页 类 种 方面 级 % 个百分点 百分点 册 块 栏 处 ' +
      '批 批次 轮 户 平方米 公里 倍 成 点 岁 周 届 章 款 字 幅 支 台 套 个部门 个单位 个乡镇 个方面 个栏目 个平台 条例 次性 部分 件事 ' +
      '条龙 项目 起来 条信息 条政府信息 个村 个科室 项制度 项工作 项任务',
  ),

  role('disclosure', '政府信息公开 信息公开 政府信息'),
  role(
    'foreign',
    '主动公开 建议 提案 建议提案 热线 12345 留言 信访 来信 来访 来电 咨询件 公众号 微信 微博 新闻发布会 发布会 新闻 问卷 政务服务 公文 ' +
      '投诉 举报 意见 工单 档案 视频 图片 稿件 栏目 会议 培训 检查 通报 访问 动态 公告 通知 政策 方案 制度 规章制度 规定 办法 指南 目录 ' +
      '不动产 低保 补贴 证照 登记 行政审批 审批 办件 民生实事 诉求 问题 线索 案卷 信箱 互动 政民互动 舆情 议案 网民 短视频 报道 简报 ' +
      '预算 决算 清单 流程图 采购 招标 决策 重大行政决策 合同 协议 证明 民事诉讼 刑事 仲裁 国家赔偿 赔偿 党内规范性文件 文件 政策文件 ' +
      '宣传 活动 资料 手册 台账 书籍 整改 巡查 抽查 督查 考核 网上信息',
  ),
  role('negation', '未 没有 并未 无 尚未 从未 均未 均无 没 暂无 暂未'),
  role('zero', '零报告 零申请 零受理 零收件 零发生'),
  role('breakdown', '其中 包括 包含 含 分别为 分别 按'),
  role('each', '均 均为 全部 都 都为 皆为 均是'),
  role('otherYear', '上年 去年 上年度 上一年 上一年度 往年 上年同期 去年同期 前年'),
  role(
    'thisYear',
    '全年 本年 本年度 今年 年内 全年度 当年 当年度 全年累计 本年累计 本年度累计 年内累计 今年累计 一年来 报告年度 本报告期',
  ),
  role('wholeRegion', '全省 全市 全县 全区 全州 全旗 全系统 各级'),
  role('rate', '答复率 办结率 公开率 按时答复率 按期答复率 按期办结率 按时办结率 受理率 处理率 办理率 维持率 纠错率 满意率'),
  role('and', '、 和 及 或 或者 与 以及 并 且 /'),
  role(
    'filler',
    '工作 共 共计 合计 总计 总共 计 总数 总量 数量 件数 数 量 受理量 为 是 有 了 的 已 被 获 均被 经 因 因为 由 其他 其它 ： “ ” " ， 之 上述 该 ' +
      '各类 各种 有效 符合条件 提出 提出的 提交 提交的 提起 提起的 发来 引发 引发的 产生 发生 发生的 引起 引起的 出现 被申请 被提起 导致 ' +
      '决定 案件 案 类案件 类 事项 情况 情形 现象 结果 公民、法人 公民、法人或其他组织 公民、法人和其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民、法人或其他社会组织 公民和法人 ' +
      '社会公众 公众 群众 社会 单位 单位或个人 单位和个人 涉及 关于 有关 申请人 任何 任何形式 任何形式的 通过任何形式 相关 等 ' +
      '按时 按期 依法 依规 依法依规 及时 按规定 按要求 规范 法定期限内 规定期限内 规定时限内 在 期限内 时限内 予以 作出 办理结果 我 本 本机关 本单位 ' +
      '我局 我委 我办 我厅 我镇 我乡 我县 我市 我区 我街道 我院 我中心 我单位 我机关 本局 本委 本办 本镇 本乡 本县 本市 本区 本街道 ' +
      '全镇 全乡 全局 全委 全街道 对 对于 属于 ' +
      '收取 征收 涉诉 涉 实现 截至 截止 底 末 至 到 自 起 止 年初 12月底 一是 二是 三是 四是 五是 ' +
      '实行 内 中 依照 根据 按照 针对 因此 由此 收费 金额 收入 共有 目前 本年收费金额 行政机关 行政行为 原 等情况 等情形 政府机关',
  ),
];
