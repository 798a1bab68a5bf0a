/** 社区的角色: it assists, never leads, never enforces (北京市社区工作准入管理办法; 接诉即办工作条例 第十七条). */
import type { ApplicationDraft, Finding } from '../contract.ts'
import { roleWords as said } from '../finding-words.ts'
import { finding, type Check, type Said } from './finding.ts'
import { law } from './law.ts'
import { findAll, isNegated, normalise, quote, subjectAt, type Found } from './read-text.ts'

const leading =
  /牵头(?!部门|单位)|主责(?!部门|单位)|(?:为|作为|是|承担|落实|履行)(?:第一)?(?:责任主体|主体责任|第一责任人?|主要责任|首要责任|属地(?:管理)?责任)|主办(?!部门|单位|方)|总负责|全权负责|全面负责/g
const enforcing =
  /执法(?!部门|人员|队|机构|机关|单位|力量|主体)|处罚(?!部门|机关)|罚款|(?:强制)?拆除|拆违|强拆|查封|扣押|没收|取缔|行政(?:检查|许可|强制)|(?<!报[^,。;]{0,10}|经[^,。;]{0,10}|申请[^,。;]{0,6})审批(?!部门|机关|手续|流程|表)|立案(?:查处)?|查处(?!部门)|责令(?:改正|整改)/g
/** Verbs of the six roles: 「负责联系居民」 stays within them. */
const withinRole =
  /^(?:做好|开展|组织)?(?:本社区)?(?:的)?(?:[^,。;]{0,6})?(?:联系|通知|告知|宣传|动员|发动|劝导|劝说|说服|协助|配合|陪同|引导|带路|张贴|发放|转达|传达|报告|反映|发现)/
const taking = /负责(?!人|部门|单位|同志)/g
/** Work of offices or of paid services, however it is worded. */
const exceeding =
  /鉴定|专业(?:检测|评估)|核查认定|资格(?:审核|认定)|监管(?!部门|单位|机构)|督办|收费|收缴|催缴|安装(?!方法|应用|app)|维修|清运|保洁|24小时值守|全天候值守|入户采集|(?:建立|编制|更新).{0,6}台账|考核/g

const fields = ['title', 'content', 'communityDuties'] as const

type Demand = {
  code: string
  said: Said
  severity: Finding['severity']
  pattern: RegExp
  clause: readonly [string, string]
  fits?: (place: Found) => boolean
}

const demands: readonly Demand[] = [
  { code: 'COMMUNITY_AS_LEAD', said: said.communityAsLead, severity: 'blocks', pattern: leading, clause: law.neverLead },
  { code: 'ENFORCEMENT_POWER', said: said.enforcement, severity: 'blocks', pattern: enforcing, clause: law.cancelled },
  {
    code: 'BEYOND_ROLE',
    said: said.beyondRole,
    severity: 'blocks',
    pattern: taking,
    clause: law.roles,
    fits: ({ clause, words, start }) => !withinRole.test(clause.slice(start + words.length)),
  },
  { code: 'BEYOND_ROLE', said: said.beyondRole, severity: 'warns', pattern: exceeding, clause: law.roles },
]

/** 「发现违法建设报告执法部门」 and 「协助城管执法」 are somebody else's enforcement. */
const assisting = /(?:协助|配合|支持|陪同)[^,。;]*$/

function isOfCommunity(place: Found, field: (typeof fields)[number]): boolean {
  const subject = subjectAt(place)
  if (assisting.test(place.clause.slice(0, place.start))) return false
  return subject === 'community' || (subject === 'unsaid' && field === 'communityDuties')
}

function demandsIn(draft: ApplicationDraft): Finding[] {
  return fields.flatMap((field) => {
    const text = normalise(draft.proposal[field] ?? '')
    return demands.flatMap(({ code, said, severity, pattern, clause, fits = () => true }) => {
      const place = findAll(text, pattern).find((found) => isOfCommunity(found, field) && !isNegated(found) && fits(found))
      return place ? [finding(code, said, { field, severity, clause, values: { quoted: quote(place) } })] : []
    })
  })
}

export const checkRole: Check = (_, draft) => {
  const { list = 'assist', communityRole } = draft.proposal
  const found = demandsIn(draft)
  if (list !== 'assist') return found
  if (!communityRole) return [finding('BEYOND_ROLE', said.roleMissing, { field: 'communityRole', severity: 'blocks', clause: law.roles }), ...found]
  if (communityRole === 'autonomy')
    return [finding('BEYOND_ROLE', said.roleAutonomy, { field: 'communityRole', severity: 'blocks', clause: law.roles }), ...found]
  return found
}
