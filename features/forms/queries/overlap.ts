/** The answer a department gets while it designs: what is held, what asks the same, what it costs. Nothing is stored. */
import type { Request } from '../../../foundation/request.ts'
import { countAreas } from '../../areas/queries/find.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { FieldFinding, FormContent, FormVersion, OverlapAnswer } from '../contract.ts'
import { answerOverlap as answerDraft } from '../overlap/answer.ts'
import { costOf, type Part } from '../overlap/cost.ts'
import { fillingsPerYear, minutesOnce } from '../overlap/effort.ts'
import { fieldsOf } from '../rules/fields.ts'
import { readAskIndex } from './admitted-index.ts'
import { readHoldings, type Surrounding } from './holdings.ts'
import { readOverlapIndex } from './overlap-index.ts'

type Asking = Pick<Request, 'db' | 'today'>
/** Whose draft it is: its own form's versions are not "the same ask". */
export type Whose = { ownId: string | null; organisationId: string | null }

/**
 * What the form costs as it stands: a column still asked although it is held costs what asking costs; drawn or
 * calculated ones only what is missing. A year's minutes are `minutes` × times × communities, as the application reckons.
 */
function asItStands(answer: OverlapAnswer, content: FormContent, { subjectsPerCommunity }: Surrounding): OverlapAnswer {
  const { communities } = answer
  const fillings = fillingsPerYear({ period: content.period, communities })
  const byId = new Map(fieldsOf(content).map((field) => [field.id, field]))
  // for nobody yet, one community stands for all: a form has its minutes before it has its areas
  const times = fillings === 0 ? fillingsPerYear({ period: content.period, communities: 1 }) : fillings
  const costed = answer.findings.map((finding): { finding: FieldFinding; part: Part } => {
    const field = byId.get(finding.fieldId)
    const free = { finding: { ...finding, minutesPerYear: 0 }, part: { mean: 0, held: 0, share: null } }
    if (!field || field.fill === 'calculated' || (field.fill === 'drawn' && finding.verdict !== 'differs')) return free
    const once = minutesOnce(field.kind, field.section.kind, finding.measure, { subjectsPerCommunity: subjectsPerCommunity(field.section.population) })
    if (field.fill === 'asked') return { finding: { ...finding, minutesPerYear: Math.round(once * times) }, part: { mean: once, held: once, share: null } }
    const mean = finding.minutesPerYear / times
    const { short, holding } = finding
    if (short === null || holding === null) return { finding, part: { mean, held: mean, share: null } }
    return { finding, part: { mean, held: once * (1 - holding.freshShare), share: holding.communitiesShare } }
  })
  const cost = costOf(
    costed.map(({ part }) => part),
    communities,
  )
  const minutesPerYear = cost.minutes * fillings
  const findings = costed.map(({ finding }) => finding)
  return { ...answer, ...cost, findings, minutesPerYear, minutesPerYearAskedInFull: Math.max(minutesPerYear, answer.minutesPerYearAskedInFull) }
}

async function versionsOf({ db }: Asking, ownId: string | null): Promise<{ formId: string; ids: ReadonlySet<string> } | undefined> {
  if (ownId === null) return undefined
  const rows = await db
    .selectFrom('formVersions as own')
    .innerJoin('formVersions as other', 'other.formId', 'own.formId')
    .select(['other.id', 'other.formId'])
    .where('own.id', '=', ownId)
    .execute()
  return rows[0] && { formId: rows[0].formId, ids: new Set(rows.map(({ id }) => id)) }
}

/** A form of 200 fields is answered in some tens of milliseconds once registry, holdings and admitted forms are at hand. */
export async function answerOverlap(request: Asking, content: FormContent, { ownId, organisationId }: Whose): Promise<OverlapAnswer> {
  const { db, today } = request
  const { areaCodes, communityTypes } = content
  const index = await readOverlapIndex(db)
  const communities = await countAreas(db, { within: areaCodes, types: communityTypes, on: today })
  const surrounding = await readHoldings(db, index, { content, communities, today })
  const names = await organisationNames(db, [organisationId])
  const own = await versionsOf(request, ownId)
  const { asks, forms } = await readAskIndex(db)
  const over = forms.filter(({ validTo }) => validTo !== null && validTo <= today).map(({ id }) => id)
  const draft = { ...content, formVersionId: ownId ?? '', organisationName: names.get(organisationId ?? '') ?? '', admissionNumber: null }
  const answer = answerDraft(index, draft, { ...surrounding, communities, asks, except: new Set([...(own?.ids ?? []), ...over]) })
  return asItStands(answer, content, surrounding)
}

/** Of a stored version. */
export function overlapOf(request: Asking, { id, content, organisationId }: Pick<FormVersion, 'id' | 'content' | 'organisationId'>): Promise<OverlapAnswer> {
  return answerOverlap(request, content, { ownId: id, organisationId })
}
