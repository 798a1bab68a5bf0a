/** What the pre-check says of an application's kind: assessment, meeting, group, or plain work. */
import type { Said } from './rules/finding.ts'

export const natureWords = {
  notListed: {
    sentence: [
      '性质是考核评比、督查检查或创建表彰，但没有对应到清理目录中保留的条目：只有党中央、国务院和市委、市政府要求的可以开展。',
      'It is an assessment, inspection or award, but rests on no entry kept in the clean-up register: only what the central or municipal Party committee and government require may go ahead.',
    ],
    advice: [
      '选择所依据的保留条目；没有的，请先提请联席会议列入，或改由部门自行掌握情况。',
      'Choose the kept entry it rests on; without one, have the joint meeting list it first, or let the department find out by itself.',
    ],
  },
  moreThanCap: {
    sentence: [
      '每年 {{n}} 次，超过清理目录为“{{entry}}”核定的每年 {{cap}} 次。',
      '{{n}} times a year is more than the {{cap}} the register allows for “{{entry}}”.',
    ],
    advice: ['把频次改到核定次数以内。', 'Lower the frequency to what is allowed.'],
  },
  returns: {
    sentence: [
      '与已取消或合并的“{{entry}}”（{{number}}）相近（{{percent}}%）：{{parts}}。',
      'It resembles “{{entry}}” ({{number}}), which was cancelled or merged ({{percent}}%): {{parts}}.',
    ],
    advice: [
      '已取消的不换名重来；确是另一件事的，请写清区别。',
      'What was cancelled does not come back under another name; if it is something else, say what differs.',
    ],
  },
  hiddenAssessment: {
    sentence: [
      '性质不是考核评比，内容却写明“{{quoted}}”：这是考核评比或创建。',
      'It is not put forward as an assessment, yet it says “{{quoted}}”: that is an assessment or an award.',
    ],
    advice: [
      '删去考核、评比、创建的要求；确属保留项目的，把性质改为考核评比并选择目录条目。',
      'Take it out; if it rests on a kept entry, change the kind and choose the entry.',
    ],
  },
  hiddenPlaque: {
    sentence: [
      '“{{quoted}}”：居委会外只挂党组织、居委会、工作站三块牌子，不随工作加挂。',
      '“{{quoted}}”: outside hang the plaques of the Party organisation, the residents’ committee and the work station; work brings no other.',
    ],
    advice: [
      '删去挂牌的要求。法律法规另有规定的，把性质改为牌子并选择清理目录中保留的条目。',
      'Take the plaque out. Where a law orders it, change the kind to plaque and choose the kept entry.',
    ],
  },
  hiddenOrganisation: {
    sentence: ['“{{quoted}}”：没有法律法规依据，不得要求社区设机构。', '“{{quoted}}”: without a basis in law no organisation is set up in a community.'],
    advice: [
      '由现有的机构和人员承担。确有依据的，把性质改为机构并选择清理目录中保留的条目。',
      'Let those who are there do it. Where there is a basis, change the kind to organisation and choose the kept entry.',
    ],
  },
  hiddenPaper: {
    sentence: ['“{{quoted}}”：纸质台账和上墙制度在清理之列。', '“{{quoted}}”: paper ledgers and wall posters are being cleared away.'],
    advice: ['改用电子台账里已有的记录，不另建纸质的；不要求上墙。', 'Use what the electronic ledger holds; ask for no paper and no poster.'],
  },
  hiddenMeeting: {
    sentence: [
      '性质是“工作”，内容写明“{{quoted}}”：会议应按会议准入和计数。',
      'The kind is “work”, yet it says “{{quoted}}”: meetings are admitted and counted as such.',
    ],
    advice: ['把性质改为“会议”，或去掉开会的要求。', 'Change the kind to meeting, or take the meeting out.'],
  },
  hiddenGroup: {
    sentence: [
      '性质是“工作”，内容写明“{{quoted}}”：工作群和应用应按群组准入和计数。',
      'The kind is “work”, yet it says “{{quoted}}”: groups and apps are admitted and counted as such.',
    ],
    advice: ['把性质改为“工作群与应用”，或去掉这项要求。', 'Change the kind to group or app, or take the demand out.'],
  },
} as const satisfies Record<string, Said>
