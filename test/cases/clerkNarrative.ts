/** The sections of text of a report that can be handed in as it is. */
export const clerkNarrative = {
  overview: [
    '我乡主动公开各类政务信息，规范办理依申请公开，加强政府信息管理和发布审核，及时更新公开栏和政务新媒体。',
    '对公开工作开展考核、社会评议，本年度没有责任追究情形。',
  ].join('\n'),
  problems:
    '一是公开不够及时，部分惠民政策在印发后未能当月上墙；二是村级公开栏更新不齐。我乡已明确各办公室的公开时限，并按季度检查各村公开栏，逐项整改到位。',
  other: '本年度没有收取信息处理费。',
};
