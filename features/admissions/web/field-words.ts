/** Names and explanations of an application's fields and the values they take. */
import type { Pair, Words } from '../../../foundation/words.ts'
import type { CommunityRole, Funding, List, Period } from '../../items/contract.ts'

export const fieldWords = {
  title: ['事项名称', 'Title'],
  titleEn: ['英文名称（可不填）', 'Title in English (optional)'],
  list: ['清单类别', 'List'],
  nature: ['性质', 'Kind'],
  registerEntryId: ['所依据的清理目录条目', 'Register entry it rests on'],
  content: ['具体内容', 'What is to be done'],
  communityDuties: ['社区做什么', 'What the community does'],
  departmentDuties: ['部门做什么', 'What the department does'],
  communityRole: ['社区的角色', 'Role of the community'],
  leadOrganisationId: ['主责部门', 'Lead department'],
  clauses: ['依据条款', 'Clauses relied on'],
  areaCodes: ['适用区域', 'Areas'],
  communityTypes: ['适用的社区类型', 'Community types'],
  frequency: ['频次', 'How often'],
  frequencyCount: ['频次', 'How often'],
  frequencyPeriod: ['频次的周期', 'Period'],
  minutes: ['每次用时', 'Time each time'],
  funding: ['经费保障', 'Funding'],
  dataAsked: ['需要社区提供的数据', 'Data asked of the community'],
  validFrom: ['开始日期', 'Start'],
  validTo: ['最后一天', 'Last day'],
  need: ['为什么需要社区来做', 'Why communities are needed'],
  alternatives: ['考虑过的其他办法', 'Alternatives considered'],
  certificate: ['证明条款', 'Terms of the proof'],
  application: ['整份申请', 'The whole application'],
} as const satisfies Words

export const helpWords = {
  nature: [
    '会议、群组也按准入下达和计数；考核评比、创建只限保留项目。',
    'Meetings and groups are admitted and counted, too; assessments and awards only where they are kept.',
  ],
  registerEntryId: ['只列出清理目录中保留的条目。', 'Only entries that the clean-up register keeps.'],
  title: [
    '一行写清楚做什么、对谁做，例如“协助开展独居老年人冬季安全走访”。',
    'One line: what, for whom. For example “Help visit older people living alone in winter”.',
  ],
  content: ['按先后写明步骤和结果，让没参加过的人也能照着做。', 'Steps and result in order, so that someone new to it could do it.'],
  communityDuties: [
    '只写社区能做的：联系、陪同、动员、宣传、劝导、发现报告。',
    'Only what a community can do: contact, accompany, mobilise, publicise, persuade, report.',
  ],
  departmentDuties: [
    '部门承担的主要工作，包括执法、审批、核查、数据汇总和经费。',
    'The main work is the department’s: enforcement, approval, checking, collating data, money.',
  ],
  leadOrganisationId: ['默认是您所在的单位。社区不能作为主责单位。', 'Your own organisation unless you say otherwise. A community is never the lead.'],
  leadInEmergency: [
    '由哪个部门主责，就由它在期限内补办申请。社区不能作为主责单位。',
    'The department that leads also applies for it in time. A community is never the lead.',
  ],
  clauses: ['写到条。系统按开始日期核对条款是否有效。', 'Down to the article. Each is checked as in force on the start date.'],
  areaCodes: [
    '可选全市、区、街道（乡镇）或社区（村）；选上级即包含其下所有社区。',
    'City, districts, streets or communities; a unit covers every community below it.',
  ],
  communityTypes: ['一个都不选，就是全部类型。', 'None chosen means all.'],
  frequency: ['写出确定的次数，“按需”“不定期”不能作为频次。', 'A definite number; “as needed” is not a frequency.'],
  minutes: ['一个社区完成一次，所有参与的社区工作者合计的分钟数。', 'Person-minutes one community needs for one occurrence, everyone involved added up.'],
  dataAsked: [
    '列出字段和来源。市、区数据平台已有的，不再向社区要。没有就写“无”。',
    'Fields and where they come from. What the data platforms hold is not asked again. Write “none” if none.',
  ],
  validFrom: [
    '须在提交之后至少 {{n}} 个工作日。今天提交，最早可从{{day}}开始。',
    'At least {{n}} working days after submission: if submitted today, {{day}} at the earliest.',
  ],
  validTo: [
    '有效期最长 {{n}} 年，到期自动失效；继续开展须重新申请。从所选开始日期算，最晚到{{day}}。',
    'At most {{n}} years; then it lapses unless applied for again. From the chosen start: {{day}} at the latest.',
  ],
  validToNoStart: ['有效期最长 {{n}} 年，到期自动失效；继续开展须重新申请。', 'At most {{n}} years; then it lapses unless applied for again.'],
  need: ['部门自己做不到的是哪一步，为什么。', 'Which step the department cannot do itself, and why.'],
  alternatives: [
    '如数据共享、购买服务、部门上门等，分别为什么不行。',
    'Data sharing, purchased services, the department calling in person: why each would not do.',
  ],
} as const satisfies Words

export const roleWords: Record<CommunityRole, Pair> = {
  autonomy: ['自治职责', 'Own duty'],
  contact: ['联系居民', 'Contact residents'],
  accompany: ['协助入户', 'Accompany home visits'],
  mobilise: ['动员', 'Mobilise'],
  publicise: ['宣传', 'Publicise'],
  persuade: ['劝导', 'Persuade'],
  report: ['发现报告', 'Notice and report'],
}

export const roleHelp: Record<CommunityRole, Pair> = {
  autonomy: ['法律规定由居（村）委会自己履行的职责。', 'A duty the law gives the committee itself.'],
  contact: ['帮部门找到人、约好时间。', 'Help the department find people and make appointments.'],
  accompany: ['陪部门工作人员上门，由部门的人办事。', 'Go along; the department’s people do the work.'],
  mobilise: ['请居民参加，自愿为原则。', 'Invite residents to take part; it stays voluntary.'],
  publicise: ['张贴、转发部门提供的材料。', 'Post or pass on what the department provides.'],
  persuade: ['口头劝说，不处罚、不执法。', 'Talk to people; no penalties, no enforcement.'],
  report: ['日常工作中看到了就告诉部门，不专门巡查。', 'Tell the department what is seen in daily work; no patrols for it.'],
}

export const periodWords: Record<Period, Pair> = {
  once: ['一次性', 'once'],
  day: ['每天', 'a day'],
  week: ['每周', 'a week'],
  month: ['每月', 'a month'],
  quarter: ['每季度', 'a quarter'],
  half_year: ['每半年', 'every half year'],
  year: ['每年', 'a year'],
}

export const fundingWords: Record<Funding['kind'], Pair> = {
  budget: ['有预算科目', 'A budget line'],
  purchase: ['列入政府购买服务目录', 'The purchase catalogue'],
  none: ['没有专门经费', 'No money of its own'],
}

export const fundingFieldWords: Record<Funding['kind'], Pair> = {
  budget: ['预算科目或项目名称', 'Budget line'],
  purchase: ['目录代码', 'Catalogue code'],
  none: ['说明理由', 'Why'],
}

export const listWords: Record<List, Pair> = {
  duty: ['依法履职', 'Own duties'],
  assist: ['协助政府', 'Helping government'],
  certificate: ['出具证明', 'Certificates'],
  prohibited: ['禁止下派', 'Not to be handed down'],
  banned_certificate: ['不得出具的证明', 'Certificates not to be issued'],
  cancelled: ['已取消', 'Cancelled'],
}
