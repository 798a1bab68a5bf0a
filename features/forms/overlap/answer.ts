/** The whole answer on a draft: every field matched and judged, forms that ask the same, what it costs and how it could cost less. */
import type { FormContent, FormField, OverlapAnswer, Population, Section } from '../contract.ts'
import { fillingsPerYear, minutesOnce, subjectsAssumed, type Asking } from './effort.ts'
import type { OverlapIndex } from './index.ts'
import { matchField, type AskedField } from './match.ts'
import type { AskIndex, AskingForm } from './same-ask.ts'
import { thingOf } from './same-ask/things.ts'
import { savingsOf, type Costed } from './savings.ts'
import { judgeField, type Holdings } from './verdict.ts'

export type Surroundings = {
  holdings: Holdings
  communities: number
  /** Subjects of a population in one community, on average; null where no ledger says. */
  subjectsPerCommunity: (population: Population | null) => number | null
  asks: AskIndex
  /** Earlier versions of this form, which it may repeat. */
  except?: ReadonlySet<string>
}
export type Draft = Pick<FormContent, 'title' | 'period' | 'sections'> & { formVersionId: string; organisationName: string; admissionNumber: string | null }

/** What the engine is told of a field of a form. */
export function askedField(field: FormField, section: Section, formTitle: string): AskedField {
  const { id, label, path, kind, unit, codeList, choices, note } = field
  return {
    id,
    label,
    path,
    kind,
    unit,
    codeList,
    choices,
    note,
    sectionKind: section.kind,
    sectionTitle: section.title,
    formTitle,
    population: section.population,
  }
}

/** A field a person has mapped keeps that mapping; a calculated one is never asked. */
function costedField(index: OverlapIndex, field: FormField, section: Section, title: string, holdings: Holdings, asking: Asking): Costed {
  const match = matchField(index, askedField(field, section, title))
  const set = field.mapping?.confirmedBy ? field.mapping : null
  const element = set?.elementKey ? index.elements.get(set.elementKey) : undefined
  const best = set === null ? match.best : element ? { ...(match.best ?? blank), ...set, element, confidence: 1, how: 'learned' as const } : null
  const finding = judgeField(index, set === null ? match : { ...match, best, parts: [] }, holdings, asking)
  const inFull = field.fill === 'calculated' ? 0 : minutesOnce(field.kind, section.kind, finding.measure, asking) * fillingsPerYear(asking)
  const ifDrawn = field.fill === 'calculated' ? 0 : finding.minutesPerYear
  // a column still asked although it is held costs what asking costs
  const minutesPerYear = field.fill === 'asked' ? Math.round(inFull) : ifDrawn
  return { finding: { ...finding, minutesPerYear }, inFull, ifDrawn, asked: field.fill === 'asked' }
}
const blank = { label: '', seenIn: '', against: [], choicesShare: 0 }

/** The form as the index of asks keeps it, by the mapping each field has, else by what the engine proposes. */
export function askingForm(index: OverlapIndex, draft: Draft): AskingForm {
  const { formVersionId, title, organisationName, admissionNumber, period, sections } = draft
  const things = sections.flatMap((section) =>
    section.fields.map((field) => {
      const best = field.mapping ? null : matchField(index, askedField(field, section, title)).best
      return thingOf(index, { ...field, mapping: field.mapping ?? (best && { ...best, elementKey: best.element.key }) })
    }),
  )
  return { formVersionId, title, organisationName, admissionNumber, period, populations: populationsOf(sections), things }
}

const populationsOf = (sections: readonly Section[]) => sections.flatMap(({ population }) => (population ? [population] : []))

/** Person-minutes in whole numbers; `minutes` are of one filling in one community. Pure, and the same for the same input. */
export function answerOverlap(index: OverlapIndex, draft: Draft, around: Surroundings): OverlapAnswer {
  const { period, sections, title } = draft
  const costed = sections.flatMap((section) => {
    const asking = { period, communities: around.communities, subjectsPerCommunity: around.subjectsPerCommunity(section.population) }
    return section.fields.map((field) => costedField(index, field, section, title, around.holdings, asking))
  })
  const findings = costed.map(({ finding }) => finding)
  const fields = sections.flatMap((section) => section.fields)
  const things = fields.map((field, at) => {
    const finding = findings[at]
    return thingOf(index, { ...field, mapping: field.mapping?.confirmedBy ? field.mapping : finding?.elementKey ? finding : null })
  })
  const found = around.asks.search({ ...draft, populations: populationsOf(sections), things }, { except: around.except })
  const minutesPerYear = findings.reduce((sum, finding) => sum + finding.minutesPerYear, 0)
  const fillings = fillingsPerYear({ period, communities: around.communities })
  return {
    findings,
    sameAsks: found.map(({ ask }) => ask),
    savings: savingsOf(costed, found, period),
    minutes: fillings === 0 ? 0 : Math.round(minutesPerYear / fillings),
    split: null,
    rows: sections
      .filter(
        (section) =>
          section.kind === 'subjects' && section.fields.some((field) => (findings.find(({ fieldId }) => fieldId === field.id)?.minutesPerYear ?? 0) > 0),
      )
      .map((section) => {
        const known = around.subjectsPerCommunity(section.population)
        return { title: section.title, perCommunity: Math.round(known ?? subjectsAssumed), assumed: known === null }
      }),
    minutesPerYear,
    minutesPerYearAskedInFull: costed.reduce((sum, { inFull }) => sum + Math.round(inFull), 0),
    communities: around.communities,
    notAsked: findings.filter(({ verdict }, at) => verdict === 'held' || verdict === 'derivable' || fields[at]?.fill === 'calculated').length,
  }
}
