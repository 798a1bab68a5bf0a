/**
 * 性质: an assessment, inspection or award rests on a kept entry of the clean-up register; what was cancelled does not
 * come back under another name; and nothing of the kind hides in plain work. Pure.
 */
import { isListed } from '../../cleanups/rules/steps.ts'
import type { Nature } from '../../items/contract.ts'
import type { ApplicationDraft, Finding } from '../contract.ts'
import { natureWords as said } from '../nature-words.ts'
import type { PrecheckFacts } from './facts.ts'
import { textsOf } from './check-lists.ts'
import { finding, type Check, type Said } from './finding.ts'
import { law } from './law.ts'
import { findAll, isNegated, quote, type Found } from './read-text.ts'

const assessing: readonly Nature[] = ['assessment', 'inspection', 'award']
const natureOf = ({ proposal }: ApplicationDraft): Nature => proposal.nature ?? 'work'

type Hidden = { said: Said; pattern: RegExp; severity: 'blocks' | 'warns'; of: (nature: Nature) => boolean; clause: readonly [string, string] }

const hidden: readonly Hidden[] = [
  {
    said: said.hiddenAssessment,
    severity: 'blocks',
    clause: law.noVeto,
    of: (nature) => !assessing.includes(nature),
    pattern:
      /(?:纳入|列入|计入)[^,。;]{0,12}(?:考核|考评|绩效|评优|评先)|作为[^,。;]{0,12}(?:考核|考评|评优评先|评先评优)[^,。;]{0,4}依据|考核评比|考核(?:评分|打分|验收|排名|得分)|检查评比|评比(?:排名|表彰|达标|活动)|(?:争创|创建|创评)[^,。;]{0,12}(?:示范|达标|先进|文明|星级)|(?:示范|达标|先进|星级)(?:社区|小区|站点|单位|点)?(?:创建|评选|评定|验收)|评星定级|达标验收/g,
  },
  {
    said: said.hiddenMeeting,
    severity: 'warns',
    clause: law.meetings,
    of: (nature) => nature === 'work',
    pattern:
      /(?:召开|参加|组织召开|列席)[^,。;]{0,12}(?:例会|调度会|推进会|工作会|部署会|视频会|电视电话会|总结会)|每(?:周|月|季度?|年)(?:召开)?[^,。;]{0,6}例会/g,
  },
  {
    said: said.hiddenGroup,
    severity: 'warns',
    clause: law.applications,
    of: (nature) => nature === 'work',
    pattern: /(?:建立|组建|新建|加入|进入|拉入)[^,。;]{0,10}(?:微信群|工作群|钉钉群|qq群|群组|群聊)/g,
  },
]

/** A clean-up speaks of what it clears away; somebody else's assessment asks nothing of a community. */
const clearing = /清理|摸底|压减|整治|精简|清查|登记现有/
const ofOthers = /对[^,。;]{0,12}(?:物业|企业|第三方|施工|承办|保洁|服务机构|供应商)[^,。;]{0,12}$/

const isDemand = (found: Found) => !isNegated(found) && !clearing.test(found.clause.slice(0, found.start)) && !ofOthers.test(found.clause.slice(0, found.start))

/** One finding a kind and field; the need only tells of the present. Also for the gate, which reads version and instructions alike. */
export const checkMisnamed: Check = (_, draft) => {
  const nature = natureOf(draft)
  return textsOf(draft)
    .filter(({ field }) => field !== 'need')
    .flatMap(({ field, text }) =>
      hidden
        .filter(({ of }) => of(nature))
        .flatMap(({ said: sentences, pattern, severity, clause }) => {
          const place = findAll(text, pattern).find(isDemand)
          return place ? [finding('NATURE_MISNAMED', sentences, { field, severity, clause, values: { quoted: quote(place) } })] : []
        }),
    )
}

/** 只有…要求的保留: the register entry, and how often a year it allows. */
export const checkRegister: Check = ({ registerEntry, occurrencesPerYear, today }, draft) => {
  const nature = natureOf(draft)
  if (!assessing.includes(nature)) return []
  if (!registerEntry || registerEntry.kind !== nature || !isListed(registerEntry, today))
    return [finding('ASSESSMENT_NOT_LISTED', said.notListed, { field: 'registerEntryId', severity: 'blocks', clause: law.noVeto })]
  const { yearlyCap, title } = registerEntry
  if (yearlyCap === null || occurrencesPerYear === null || occurrencesPerYear <= yearlyCap) return []
  const values = { n: Math.round(occurrencesPerYear), cap: yearlyCap, entry: title }
  return [finding('ASSESSMENT_CAP_USED', said.moreThanCap, { field: 'frequencyCount', severity: 'blocks', clause: law.inspections, values })]
}

const percent = (score: number) => Math.round(score * 100)

/** Exit is remembered. A draft on a kept entry is not compared: the meeting has decided on that one by name. */
export const checkReturns: Check = (facts, draft): Finding[] => {
  const { returns, settings } = facts as Pick<PrecheckFacts, 'returns' | 'settings'>
  if (draft.proposal.registerEntryId && facts.registerEntry && isListed(facts.registerEntry, facts.today)) return []
  return returns
    .filter(({ score }) => score >= settings.likenessWarns)
    .slice(0, 3)
    .map(({ title, score, parts, decisionNumber, cancelledOn }) =>
      finding('RETURNS_UNDER_ANOTHER_NAME', said.returns, {
        field: 'title',
        severity: score >= settings.likenessBlocks ? 'blocks' : 'warns',
        clause: law.noVeto,
        values: { entry: title, percent: percent(score), parts: parts.slice(0, 3).join('、'), number: decisionNumber ?? cancelledOn ?? '—' },
      }),
    )
}
