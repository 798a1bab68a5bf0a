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
import { finding, type Check } from './finding.ts'
import { assessing, hidden } from './hidden-natures.ts'
import { law } from './law.ts'
import { findAll, isNegated, quote, subjectAt, type Found } from './read-text.ts'

const natureOf = ({ proposal }: ApplicationDraft): Nature => proposal.nature ?? 'work'

/** A clean-up speaks of what it clears away; somebody else's assessment asks nothing of a community. */
const clearing = /清理|摸底|压减|整治|精简|清查|登记现有/
const ofOthers = /对[^,。;]{0,12}(?:物业|企业|第三方|施工|承办|保洁|服务机构|供应商)[^,。;]{0,12}$/

/** The department sets up its own office, and hangs its own plaque: no matter, unless the clause names a community. */
const ofDepartment = (found: Found) => subjectAt(found) === 'department' && !/社区(?!卫生)|居委会|村委会|活动室/.test(found.clause)

const isDemand = (found: Found) => !isNegated(found) && !clearing.test(found.clause.slice(0, found.start)) && !ofOthers.test(found.clause.slice(0, found.start))

/** One finding a kind and field; the need only tells of the present. Also for the gate, which reads version and instructions alike. */
export const checkMisnamed: Check = (_, draft) => {
  const nature = natureOf(draft)
  return textsOf(draft)
    .filter(({ field }) => field !== 'need')
    .flatMap(({ field, text }) =>
      hidden
        .filter(({ of }) => of(nature))
        .flatMap(({ code, said: sentences, pattern, severity, clause, setsUp }) => {
          const place = findAll(text, pattern).find((found) => isDemand(found) && !(setsUp && (field === 'departmentDuties' || ofDepartment(found))))
          return place ? [finding(code, sentences, { field, severity, clause, values: { quoted: quote(place) } })] : []
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
