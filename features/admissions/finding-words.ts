/** What the pre-check says: a sentence, and what to do about it. Sentences name the rule, never the writer. */
import type { Said } from './rules/finding.ts'

export const basisWords = {
  clauseMissing: {
    sentence: [
      '还没有写明依据：下沉社区的事项须有法律法规或政策条文。',
      'No basis is named yet: work that goes down to communities needs a clause of law or policy.',
    ],
    advice: ['在“依据”中选择法规和条文。', 'Choose the source and the article under “Basis”.'],
  },
  clauseUnknown: {
    sentence: ['法规库中没有“{{cited}}”。', '“{{cited}}” is not on record.'],
    advice: [
      '从法规库中重新选择；如确有此法规，请清单管理员先补录。',
      'Choose again from the record; if the source exists, ask the list steward to add it first.',
    ],
  },
  articleUnknown: {
    sentence: ['《{{source}}》已收录，但“{{article}}”尚未核对原文。', '“{{source}}” is on record, but its {{article}} has not been checked against the text.'],
    advice: ['核对条号；提交后由清单管理员补录条文要点。', 'Check the article number; the list steward will add its gist after submission.'],
  },
  clauseNotYet: {
    sentence: ['《{{source}}》{{article}}在开始日期{{day}}尚未施行。', '{{article}} of “{{source}}” is not yet in force on the start date {{day}}.'],
    advice: ['把开始日期改到施行之后，或改引现行条文。', 'Start after it takes effect, or cite a clause that is in force.'],
  },
  clauseRepealed: {
    sentence: ['《{{source}}》{{article}}在开始日期{{day}}已失效。', '{{article}} of “{{source}}” is no longer in force on the start date {{day}}.'],
    advice: ['改引在开始日期有效的条文。', 'Cite a clause that is in force on the start date.'],
  },
  clauseSuperseded: {
    sentence: ['《{{source}}》在开始日期{{day}}已由《{{successor}}》取代。', '“{{source}}” has been replaced by “{{successor}}” by the start date {{day}}.'],
    advice: ['改引《{{successor}}》的相应条文。', 'Cite the matching article of “{{successor}}”.'],
  },
  forceUnknown: {
    sentence: [
      '《{{source}}》{{article}}的施行日期未查明，无法确认在开始日期是否有效。',
      'When {{article}} of “{{source}}” took effect is not known, so its force on the start date is not certain.',
    ],
    advice: ['可以提交；请在附注中写明文号和施行日期，秘书会核对。', 'You may submit; name the document number and date so that the secretary can check.'],
  },
} as const satisfies Record<string, Said>

export const listWords = {
  prohibited: {
    sentence: ['“{{quoted}}”属于禁止下派事项“{{entry}}”。', '“{{quoted}}” falls under the prohibited entry “{{entry}}”.'],
    advice: [
      '这项工作不能交给社区，请由部门自行承担并从申请中删去。',
      'This cannot be asked of a community; the department does it itself. Take it out of the application.',
    ],
  },
  prohibitedLike: {
    sentence: ['申请内容与禁止下派事项“{{entry}}”相近。', 'The application resembles the prohibited entry “{{entry}}”.'],
    advice: [
      '核对是否同一件事；如是，不能下派；如不是，请写清区别。',
      'Check whether it is the same thing. If so it cannot be handed down; if not, say what differs.',
    ],
  },
  bannedCertificate: {
    sentence: ['“{{entry}}”在不得出具的证明之列。', '“{{entry}}” is on the list of certificates that must not be issued.'],
    advice: [
      '改由有职权的单位核验或部门间共享数据，不再要求居民到社区开证明。',
      'Have the competent office verify it or share data between departments instead of asking residents for it.',
    ],
  },
  bannedCertificateMentioned: {
    sentence: ['文中提到“{{entry}}”，它在不得出具的证明之列。', 'The text mentions “{{entry}}”, which is on the list of certificates that must not be issued.'],
    advice: [
      '如果要社区出具，请删去；如果只是引用，请写清由谁出具。',
      'If communities were to issue it, take it out; if it is only mentioned, say who issues it.',
    ],
  },
  saysTheSame: {
    sentence: ['与现行事项“{{other}}”说的是同一件事（相似度 {{percent}}%）。', 'Says the same as “{{other}}”, which is in force ({{percent}} % alike).'],
    advice: ['不必重复准入：可直接使用该事项，或申请修订它的下一版本。', 'No second admission is needed: use that item, or apply for its next version.'],
  },
  saysNearlyTheSame: {
    sentence: ['与现行事项“{{other}}”有相近内容（相似度 {{percent}}%）。', 'Partly says the same as “{{other}}”, which is in force ({{percent}} % alike).'],
    advice: ['写清与该事项的区别，或改为修订它的下一版本。', 'Say how it differs, or apply for that item’s next version instead.'],
  },
} as const satisfies Record<string, Said>

export const roleWords = {
  communityAsLead: {
    sentence: [
      '“{{quoted}}”让社区成为牵头或责任主体；协助事项的主责在部门。',
      '“{{quoted}}” makes the community the lead; in assisting work the department leads.',
    ],
    advice: ['改写为部门牵头、社区协助，写明社区只做哪一步。', 'Let the department lead and the community assist, and say which step is the community’s.'],
  },
  enforcement: {
    sentence: [
      '“{{quoted}}”把行政执法或审批权交给社区；社区没有这类职权。',
      '“{{quoted}}” gives the community powers of enforcement or approval, which it does not have.',
    ],
    advice: [
      '执法、处罚、拆除、审批由有职权的部门实施；社区可以宣传、劝导、发现报告。',
      'The competent department enforces, fines, demolishes and approves; a community may publicise, persuade and report.',
    ],
  },
  roleMissing: {
    sentence: [
      '还没有选择社区的角色。协助事项中社区只联系居民、协助入户、组织动员、宣传教育、说服劝导、发现报告。',
      'The community’s role is not chosen. In assisting work it contacts, accompanies, mobilises, publicises, persuades or reports.',
    ],
    advice: ['在六种角色中选一种。', 'Choose one of the six roles.'],
  },
  roleAutonomy: {
    sentence: ['“自治职责”只用于依法履职事项，不能作为协助事项的角色。', '“Autonomy” belongs to the community’s own duties and is no role in assisting work.'],
    advice: ['在联系居民、协助入户、动员、宣传、劝导、发现报告中选一种。', 'Choose contact, accompany, mobilise, publicise, persuade or report.'],
  },
  beyondRole: {
    sentence: [
      '“{{quoted}}”超出协助范围：社区只联系居民、协助入户、组织动员、宣传教育、说服劝导、非专业性发现报告。',
      '“{{quoted}}” goes beyond assisting: a community contacts, accompanies, mobilises, publicises, persuades or reports what it happens to see.',
    ],
    advice: ['把这部分改由部门或购买服务承担。', 'Let the department or a purchased service do this part.'],
  },
} as const satisfies Record<string, Said>

export const demandWords = {
  veto: {
    sentence: ['“{{quoted}}”：对社区不得实行一票否决。', '“{{quoted}}”: no single failing may void a community’s whole assessment.'],
    advice: ['删去一票否决。', 'Take the one-vote veto out.'],
  },
  ranking: {
    sentence: ['“{{quoted}}”：部门不得单独对社区考核排名。', '“{{quoted}}”: a department does not rank communities on its own.'],
    advice: ['删去排名、通报；需要了解进展时，看系统中的完成情况。', 'Take rankings out; progress can be read in the system.'],
  },
  checkIn: {
    sentence: ['“{{quoted}}”：不得用打卡、签到计算社区工作。', '“{{quoted}}”: community work is not measured by check-ins.'],
    advice: ['删去打卡、签到要求。', 'Take the check-in out.'],
  },
  points: {
    sentence: ['“{{quoted}}”：不得用积分考核社区。', '“{{quoted}}”: communities are not given points.'],
    advice: ['删去积分要求。', 'Take the points out.'],
  },
  pointsForResidents: {
    sentence: [
      '“{{quoted}}”：如果是居民自愿参加的积分兑换，不得变成对社区的考核。',
      '“{{quoted}}”: points that residents redeem of their own will must not become a measure of the community.',
    ],
    advice: ['写明居民自愿、不考核社区，并由部门承担管理。', 'Say that it is voluntary, measures no community, and is run by the department.'],
  },
  photoOrApp: {
    sentence: [
      '“{{quoted}}”：不得强制拍照留痕、下载应用或关注账号。',
      '“{{quoted}}”: photos for the record, apps and followed accounts must not be compulsory.',
    ],
    advice: ['删去；完成情况由社区在系统中一句话说明即可。', 'Take it out; a sentence in the system says that the work is done.'],
  },
  photoOrAppByChoice: {
    sentence: ['“{{quoted}}”已写明自愿；执行中不得变成强制要求。', '“{{quoted}}” is said to be voluntary; it must not become compulsory in practice.'],
    advice: ['保持自愿，不统计下载或关注数量。', 'Keep it voluntary and do not count downloads or followers.'],
  },
  responsibilityLetter: {
    sentence: ['“{{quoted}}”：部门不得与社区签订责任状。', '“{{quoted}}”: departments do not sign responsibility letters with communities.'],
    advice: ['删去；责任由牵头部门承担。', 'Take it out; the lead department is responsible.'],
  },
  sensitiveData: {
    sentence: [
      '要求填报的“{{quoted}}”可能是敏感个人信息，只能在法定职责所必需的范围内收集。',
      'The data asked (“{{quoted}}”) may be sensitive personal information, collected only as far as a duty in law needs it.',
    ],
    advice: ['删去不必需的字段，或在依据中写明准许收集的条文。', 'Drop the fields that are not needed, or cite the clause that allows collecting them.'],
  },
  sensitiveDataWithBasis: {
    sentence: [
      '“{{quoted}}”可能是敏感个人信息；已引用个人信息保护法，请只收集必需的字段。',
      '“{{quoted}}” may be sensitive personal information; the protection law is cited, so keep to the fields that are needed.',
    ],
    advice: ['核对每个字段的用途。', 'Check what each field is for.'],
  },
} as const satisfies Record<string, Said>

export const effortWords = {
  fundingMissing: {
    sentence: ['协助事项须费随事转，目前没有写明经费来源。', 'Money follows assisting work; no source of money is named.'],
    advice: [
      '填写预算科目或购买服务目录代码；没有经费的，由部门自行承担。',
      'Name a budget line or a purchase catalogue code; without money the department does the work itself.',
    ],
  },
  codeUnknown: {
    sentence: ['购买服务目录中没有代码“{{code}}”。', 'The purchase catalogue has no code “{{code}}”.'],
    advice: ['从目录中选择。', 'Choose one from the catalogue.'],
  },
  codeNegative: {
    sentence: ['“{{name}}”在不得购买的事项之列。', '“{{name}}” must not be purchased as a service.'],
    advice: ['改列预算科目，或由部门直接承担。', 'Use a budget line, or let the department do it itself.'],
  },
  budgetExceeded: {
    sentence: [
      '牵头部门{{year}}年对每个社区的额度为 {{budget}} 分钟，现行事项已占 {{planned}} 分钟，本事项再需 {{asked}} 分钟，超出 {{over}} 分钟。',
      'In {{year}} the lead department may ask {{budget}} minutes of one community; {{planned}} are planned and this adds {{asked}}: {{over}} too many.',
    ],
    advice: ['减少次数或时长，或先取消一项现行事项。', 'Ask less often or for less time, or end another item first.'],
  },
  budgetNotSet: {
    sentence: ['牵头部门{{year}}年的负担额度还没有设定，无法核对。', 'No burden budget is set for the lead department in {{year}}, so it cannot be checked.'],
    advice: ['请联席会议秘书设定额度。', 'Ask the joint-meeting secretary to set it.'],
  },
  frequencyMissing: {
    sentence: ['没有写明次数和周期；“经常”“按需”不能计算负担。', 'How often is not said; “regularly” or “as needed” cannot be counted.'],
    advice: ['写明每周期几次。', 'Say how many times per period.'],
  },
  frequencyByCase: {
    sentence: ['证明事项按居民申请办理，没有固定次数。', 'A certificate is issued when a resident asks; there is no fixed frequency.'],
    advice: ['如能估计，请填写次数，便于计算负担。', 'Give a number if you can estimate it, so that the burden can be counted.'],
  },
  frequencyVague: {
    sentence: ['“{{quoted}}”与所填次数不一致：频次须明确。', '“{{quoted}}” does not fit the frequency given: it must be definite.'],
    advice: ['删去含糊的频次，以所填次数为准。', 'Take the vague wording out and keep to the number given.'],
  },
} as const satisfies Record<string, Said>

export const dateWords = {
  validityMissing: {
    sentence: ['没有写明有效期的起止日期。', 'The first and last day are not given.'],
    advice: ['填写开始日期和最后一天。', 'Give the start and the end.'],
  },
  validityTooLong: {
    sentence: ['有效期超过 {{years}} 年（最晚应到 {{latest}}）。', 'Valid for more than {{years}} years (the latest end is {{latest}}).'],
    advice: ['缩短有效期；到期前可以申请下一版本。', 'Shorten it; the next version can be applied for before it ends.'],
  },
  datesOutOfOrder: {
    sentence: ['最后一天须晚于开始日期。', 'The end must come after the start.'],
    advice: ['改正两个日期。', 'Correct the dates.'],
  },
  noticeTooShort: {
    sentence: [
      '从申请到开始日期只有 {{days}} 个工作日，须提前 {{needed}} 个工作日。',
      'Only {{days}} working days lie between application and start; {{needed}} are needed.',
    ],
    advice: ['把开始日期改到{{earliest}}或之后；确属紧急的，走应急通道。', 'Start on {{earliest}} or later; in a real emergency use the emergency lane.'],
  },
} as const satisfies Record<string, Said>

export const requiredWords = {
  required: {
    sentence: ['“{{what}}”还没有填写。', '“{{what}}” is still empty.'],
    advice: ['填写后再提交；草稿会自动保存。', 'Fill it in before submitting; the draft saves itself.'],
  },
  areaUnknown: {
    sentence: ['区划代码 {{codes}} 不存在或已撤销。', 'Area code {{codes}} does not exist, or no longer does.'],
    advice: ['从区划树中重新选择。', 'Choose again from the tree of areas.'],
  },
  areaOutside: {
    sentence: ['{{codes}} 不在本联席会议的范围内。', '{{codes}} lies outside this joint meeting’s area.'],
    advice: ['只选择范围内的地区。', 'Choose areas inside it only.'],
  },
  noCommunity: {
    sentence: ['所选地区和社区类型中没有一个社区。', 'No community fits the areas and types chosen.'],
    advice: ['检查地区和社区类型。', 'Check the areas and the types.'],
  },
  leadUnknown: {
    sentence: ['牵头部门不在单位名录中。', 'The lead department is not on record.'],
    advice: ['从单位名录中重新选择。', 'Choose it again from the organisations.'],
  },
  leadIsAnother: {
    sentence: ['牵头部门不是申请单位；额度和责任都记在牵头部门名下。', 'The lead department is not the applicant; budget and responsibility go to the lead.'],
    advice: ['确认牵头部门已同意，或改为申请单位牵头。', 'Make sure the lead agrees, or lead it yourselves.'],
  },
} as const satisfies Record<string, Said>

/** Names of the fields, for “… is still empty”. */
export const fieldWords = {
  title: ['事项名称', 'Title'],
  content: ['具体内容', 'What the work is'],
  communityDuties: ['社区做什么', 'What the community does'],
  departmentDuties: ['部门做什么', 'What the department does'],
  leadOrganisationId: ['牵头部门', 'Lead department'],
  areaCodes: ['适用区域', 'Areas'],
  minutes: ['每次用时', 'Minutes per occurrence'],
  need: ['为什么需要社区来做', 'Why communities are needed'],
  alternatives: ['考虑过的其他办法', 'Alternatives considered'],
} as const satisfies Record<string, readonly [string, string]>
