/** Words that bear on a reading by themselves, and not only by what they mean. */
export const particularWords = {
  /** 收到的申请中，3件 counts some of them. */
  within: '中 之',
  /** A bare number behind these is an amount: 共3, 总数：3. */
  leadingToNumber: '为 均为 是 共 ： 数 数量 总数 件数',
  /** 另2件 is no part of what was told before it. */
  leftOver: '剩余 其余 另有 另',
  /** Behind 公示, what is counted next was made, and not only published. */
  making: '作出 做出 下达 办理 实施',
  /** 办理行政许可事项12项 need not tell of decisions. */
  matters: '事项 案件 项目',
  /** 办理因上年申请引发的行政复议3件: why there was a dispute. */
  because: '因 因为 因此 因上年申请 因上年度申请 因上一年度申请 因去年申请',
  /** 因政府信息公开引发的行政复议: what disputes are about. */
  cause: '因 因为 涉 涉及 由',
  concerning: '涉 涉及',
  /** 收到申请5件涉及征地 may leave out others. */
  narrowing: '涉 涉及 属于 为 主要',
  /** 制发1件规范性文件，已公开 goes on with what was done. */
  goingOn: '均已 已 并',
  /** 无因政府信息公开被申请行政复议，被提起行政诉讼. */
  brought: '提起 被提起',
  carrying: '结转 转结',
  problem: '问题',
  cutOff: '截至 截止',
  compared: '与 和 同',
};
