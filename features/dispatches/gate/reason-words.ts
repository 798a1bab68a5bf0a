/** What the gate says for each reason, and what the sender can do about it. */
import type { Pair } from '../../../foundation/words.ts'
import type { GateReason } from '../contract.ts'

type Said = { sentence: Pair; advice: Pair }

export const sentences: Readonly<Record<GateReason, Said>> = {
  NOT_ADMITTED: {
    sentence: ['这个事项版本没有准入编号，不能下达。', 'This version has no admission number, so it cannot be handed down.'],
    advice: [
      '请先提出准入申请，经联席会议准入并编号后再下达。',
      'Apply for admission first; it can be handed down once the joint meeting has admitted and numbered it.',
    ],
  },
  NOT_IN_FORCE: {
    sentence: [
      '这个事项版本在今天（{{today}}）不在有效期内（{{validFrom}} 至 {{validTo}}）。',
      'This version is not in force today ({{today}}); it is valid from {{validFrom}} until before {{validTo}}.',
    ],
    advice: ['请改选现行版本，或为下一版本申请准入。', 'Choose the version in force, or apply for the next one.'],
  },
  PROHIBITED: {
    sentence: [
      '事项内容或工作要求属于禁止向社区下派的范围。{{prohibited}}',
      'The item or the instructions fall under work that must not be handed to communities. {{prohibited}}',
    ],
    advice: ['请由部门自行承担，或删去相关要求。', 'The department does this itself, or the demand is taken out.'],
  },
  VETO: {
    sentence: [
      '事项内容或工作要求含有“一票否决”、排名、打卡、积分等要求。{{veto}}',
      'The item or the instructions demand a one-vote veto, ranking, check-in or points. {{veto}}',
    ],
    advice: ['请删去这类要求后重新下达。', 'Take the demand out, then send again.'],
  },
  COMMUNITY_AS_LEAD: {
    sentence: [
      '社区被列为责任主体，或承担了协助范围以外的工作。{{community_as_lead}}',
      'The community is made the lead, or is given work beyond assisting. {{community_as_lead}}',
    ],
    advice: [
      '请写明部门职责，社区只限于联系居民、协助入户、动员、宣传、劝导、发现报告。',
      'State what the department does; the community contacts residents, accompanies, mobilises, publicises, persuades or reports.',
    ],
  },
  SENDER_NOT_ENTITLED: {
    sentence: [
      '下达单位不是这个事项的牵头部门，也不是其区级对口部门或转交的街道（乡镇）。',
      'The sender is neither the lead department, nor its district counterpart, nor a street passing it on.',
    ],
    advice: ['请由牵头部门、其区级对口部门或街道（乡镇）下达。', 'Let the lead department, its district counterpart or the street send it.'],
  },
  OUTSIDE_SENDER_AREA: {
    sentence: ['有 {{n}} 个社区不在下达单位的辖区内。', '{{n}} communities lie outside the sender’s area.'],
    advice: ['请移除这些社区，或由辖区内的单位下达。', 'Remove them, or let the office responsible for them send it.'],
  },
  NO_TARGET: {
    sentence: ['所选范围内没有符合条件的社区。', 'No community fits what was chosen.'],
    advice: ['请调整所选区划或社区类型。', 'Choose other areas or community types.'],
  },
  NOT_A_COMMUNITY: {
    sentence: ['有 {{n}} 个代码不是现存的区划单位，或其下没有社区。', '{{n}} codes are no existing unit, or hold no community.'],
    advice: ['请从区划树中重新选择。', 'Choose again from the area tree.'],
  },
  OUTSIDE_ITEM_AREA: {
    sentence: ['有 {{n}} 个社区不在这个事项的适用区域内。', '{{n}} communities lie outside the areas the item applies to.'],
    advice: ['请移除这些社区，或申请扩大适用区域。', 'Remove them, or apply for a wider area.'],
  },
  WRONG_COMMUNITY_TYPE: {
    sentence: ['有 {{n}} 个社区的类型不在这个事项的适用范围内。', '{{n}} communities are of a type the item does not apply to.'],
    advice: ['请按适用的社区类型筛选。', 'Choose only the types it applies to.'],
  },
  FREQUENCY_UNDEFINED: {
    sentence: ['这个事项版本没有明确的频次或每次用时。', 'This version has no definite frequency or minutes.'],
    advice: ['请在下一版本中写明每个周期几次、每次多少分钟。', 'Have the next version say how often and how long.'],
  },
  FREQUENCY_USED: {
    sentence: ['有 {{n}} 个社区在本周期（{{period}}）的 {{count}} 次已经用完。', '{{n}} communities have used up their {{count}} of this period ({{period}}).'],
    advice: ['请移除这些社区，或等到下一周期。', 'Remove them, or wait for the next period.'],
  },
  BUDGET_EXCEEDED: {
    sentence: [
      '下达后有 {{n}} 个社区将超出牵头部门今年每个社区 {{budget}} 分钟的负担额度。',
      'For {{n}} communities this would exceed the lead department’s {{budget}} minutes a community this year.',
    ],
    advice: ['请移除这些社区，减少其他任务，或提请联席会议调整额度。', 'Remove them, reduce other work, or ask the joint meeting for another budget.'],
  },
  FUNDS_NOT_RELEASED: {
    sentence: ['有 {{n}} 个社区尚未登记这个事项的经费拨付（费随事转）。', 'No money has been recorded as released for {{n}} communities.'],
    advice: ['请先登记拨付文件和日期。', 'Record the release with its document and date first.'],
  },
  CONDITION_NOT_MET: {
    sentence: ['准入时附加的条件还有 {{conditions}} 项未落实。', '{{conditions}} conditions of the admission are not met yet.'],
    advice: ['请落实条件并由联席会议办公室登记。', 'Meet them and have the joint meeting’s office record it.'],
  },
  NOTICE_TOO_SHORT: {
    sentence: [
      '从次日到完成期限只有 {{left}} 个工作日，承诺给社区至少 {{promised}} 个。',
      'The deadline leaves {{left}} working days; communities are promised at least {{promised}}.',
    ],
    advice: ['请把完成期限推迟到 {{promised}} 个工作日以后。', 'Set a deadline at least {{promised}} working days ahead.'],
  },
  DUE_DAY_PAST: {
    sentence: ['完成期限（{{dueOn}}）早于今天。', 'The deadline ({{dueOn}}) is before today.'],
    advice: ['请重新选择完成期限。', 'Choose another deadline.'],
  },
  NOT_REGULARISED: {
    sentence: [
      '这项应急下达应在 {{regulariseBy}} 前补办准入申请，至今没有提出。',
      'This emergency should have had its application by {{regulariseBy}}; none was made.',
    ],
    advice: ['请先补办准入申请。', 'Make the application first.'],
  },
  FORM_EXISTS: {
    sentence: [
      '附件“{{twinFile}}”要的内容，《{{twinTitle}}》（{{twinNumber}}）已经在报：{{twinColumns}} 列中有 {{twinShared}} 列相同。',
      'The attachment “{{twinFile}}” asks what the form “{{twinTitle}}” ({{twinNumber}}) already asks: {{twinShared}} of {{twinColumns}} columns are the same.',
    ],
    advice: [
      '请去掉这个附件，由《{{twinTitle}}》的制发单位开启一期报送；已有的数会自动填好，不需要社区再填一遍。',
      'Take the attachment out and have the issuing body open a report cycle of “{{twinTitle}}”; what is held comes filled in and nobody types it again.',
    ],
  },
  FORM_NOT_BY_TASK: {
    sentence: [
      '这个事项是一张已准入的报表（{{formNumber}}），不能作为一般任务下达。',
      'This item is an admitted form ({{formNumber}}) and is not handed down as an ordinary task.',
    ],
    advice: [
      '请在“报送”中开启这一期，表会带着已有的数下达给社区。',
      'Open its cycle under Reports; communities then get the form already filled with what is held.',
    ],
  },
  ASSESSMENT_NOT_LISTED: {
    sentence: [
      '这是考核评比、督查检查或创建表彰，没有对应到清理目录中保留且有效的条目。',
      'This is an assessment, inspection or award, and rests on no entry that the clean-up register keeps and that is still in force.',
    ],
    advice: [
      '只有党中央、国务院和市委、市政府要求的可以开展。请核对清理目录；不在其中的，由部门自行掌握情况。',
      'Only what the central or municipal Party committee and government require may go ahead. Check the register; for the rest the department finds out by itself.',
    ],
  },
  ASSESSMENT_CAP_USED: {
    sentence: [
      '有 {{n}} 个社区今年开展“{{entry}}”的次数已到核定的 {{cap}} 次。',
      'In {{n}} communities “{{entry}}” has been carried out the {{cap}} times this year that are allowed.',
    ],
    advice: ['请移除这些社区，或等到明年。', 'Remove them, or wait for next year.'],
  },
  PLAQUE_NOT_ALLOWED: {
    sentence: [
      '要求挂牌，但牌子不在保留之列：对外只挂党组织、居委会、工作站三块。{{plaque}}',
      'A plaque is asked for that is not among those kept: outside hang the Party organisation, the residents’ committee and the work station. {{plaque}}',
    ],
    advice: ['请去掉挂牌的要求。', 'Take the plaque out.'],
  },
  ORGANISATION_WITHOUT_BASIS: {
    sentence: [
      '要求在社区设立机构，但这个机构不在保留之列：须有法律法规依据，并有实际职责和服务对象。{{organisation}}',
      'An organisation is to be set up that is not among those kept: it needs a legal basis, real duties and people it serves. {{organisation}}',
    ],
    advice: ['请由现有的机构和人员承担，不另设机构。', 'Let the existing organisation do it; set up none.'],
  },
  HIDDEN_ASSESSMENT: {
    sentence: [
      '事项内容或工作要求含有考核、评比、创建的要求。{{assessment}}',
      'The item or the instructions contain an assessment, ranking or award. {{assessment}}',
    ],
    advice: ['请删去这类要求后重新下达。', 'Take the demand out, then send again.'],
  },
}

/** The period of an item that is asked once and never again. */
export const onceOnly: Pair = ['仅一次', 'once only']
