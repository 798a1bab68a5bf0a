/** Why something stays, goes into another, or ends. */
import type { Words } from '../../foundation/words.ts'

export const reasonWords = {
  veto: ['要求“{{words}}”：一票否决事项一律取消，不论由谁提出。', 'It demands “{{words}}”: a one-vote veto ends, whoever asks for it.'],
  sunset: ['有效期已于{{day}}届满，期满即止。', 'Its term ended on {{day}}; what has run out ends.'],
  requiredByCentral: ['由党中央、国务院要求开展，予以保留。', 'The central Party committee and government require it, so it stays.'],
  requiredByMunicipal: ['由市委、市政府要求开展，予以保留。', 'The municipal Party committee and government require it, so it stays.'],
  capped: ['每个社区每年不超过 {{cap}} 次。', 'At most {{cap}} times a year in one community.'],
  notRequired: [
    '不是党中央、国务院或市委、市政府要求开展的{{kind}}（要求单位：{{owner}}），取消。',
    'It is not required by the central or municipal Party committee and government (asked by {{owner}}), so this {{kind}} ends.',
  ],
  oneOfThree: [
    '属于对外悬挂的三块牌子之一（党组织、居委会、工作站）。',
    'One of the three plaques that hang outside: Party organisation, residents’ committee, work station.',
  ],
  outsideGoes: ['不属于对外悬挂的三块牌子，摘下。', 'Not one of the three plaques that hang outside, so it comes down.'],
  insideStays: ['有法律依据，可以在室内保留，不对外悬挂。', 'It has a legal basis and may stay inside; it does not hang outside.'],
  hasBasis: ['有法律依据，也有实际职责和服务对象。', 'It has a legal basis, real duties and people it serves.'],
  noBasis: ['没有法律、法规依据。', 'No law or regulation provides for it.'],
  noDuties: ['没有实际开展的职责，或没有服务对象。', 'It has no real duties, or nobody it serves.'],
  notByLaw: ['没有依据要求社区{{what}}。', 'Nothing obliges communities to {{what}}.'],
  byLaw: ['有依据，按规定保留。', 'It rests on a provision and stays.'],
  sameAs: ['与“{{title}}”内容相近（{{percent}}%），并入。', 'Much the same as “{{title}}” ({{percent}}%), so it goes into that.'],
  whoRequires: ['尚不知由谁要求开展，先核实依据。', 'Who requires it is not known yet; find out first.'],
  elsewhere: ['外地做法，只供参考，不在本市清理范围。', 'Another city’s practice, for comparison only; nothing to decide here.'],
  whatWallSign: ['在墙上张贴', 'post it on the wall'],
  whatLedger: ['保留纸质台账；已在电子台账中的数据不再另记', 'keep it on paper; what an electronic ledger holds is not written twice'],
  whatMeeting: ['定期参加这个会议', 'attend this meeting regularly'],
  whatGroup: ['加入这个工作群或安装这个应用', 'join this group or install this app'],
} as const satisfies Words
