/** Whether a drafted ledger can be kept: its columns, groups, areas and clauses have to exist. */
import type { Request } from '../../../foundation/request.ts'
import { refusal, type FieldFault } from '../../../foundation/refusal.ts'
import { say } from '../../../foundation/words.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { isWithin } from '../../areas/rules.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import { clauseStates } from '../../laws/queries.ts'
import type { Ledger } from '../contract.ts'
import { words } from '../words.ts'
import { namedElement } from '../rules/named.ts'

export type Drafted = Pick<Ledger, 'title' | 'titleEn' | 'subjectKind' | 'tags' | 'columns' | 'areaCodes' | 'purpose' | 'admissionNumber'>

function columnFaults({ columns, subjectKind }: Drafted, { elements }: Registry): FieldFault[] {
  return columns.flatMap(({ elementKey }, index) => {
    const element = elements.get(elementKey)
    const field = `columns.${index}.elementKey`
    const named = { element: namedElement(element, elementKey) }
    if (!element) return [{ field, text: say(words.unknownElement, named) }]
    if (element.state !== 'in_force') return [{ field, text: say(words.notInForceElement, named) }]
    if (element.subjectKind !== subjectKind) return [{ field, text: say(words.otherKind, named) }]
    return columns.findIndex((column) => column.elementKey === elementKey) < index ? [{ field, text: say(words.twice, named) }] : []
  })
}

async function areaFaults({ db, actor }: Request, { areaCodes }: Drafted): Promise<FieldFault[]> {
  const names = await areaNames(db, areaCodes)
  return areaCodes.flatMap((code, index) => {
    const field = `areaCodes.${index}`
    if (!names.has(code)) return [{ field, text: say(words.unknownArea, { code }) }]
    return actor.areaCode !== null && isWithin(code, actor.areaCode) ? [] : [{ field, text: say(words.outsideArea) }]
  })
}

/** Refuses DRAFT_FAULTY (422) with a sentence per field. */
export async function requireSound(request: Request, draft: Drafted, registry: Registry): Promise<void> {
  const tags = draft.tags.filter((tag) => registry.tags.get(tag)?.subjectKind !== draft.subjectKind)
  const cited = draft.columns.flatMap(({ basis }, index) => basis.map((clause) => ({ clause, index })))
  const states = await clauseStates(
    request.db,
    cited.map(({ clause }) => clause),
    request.today,
  )
  const fields = [
    ...columnFaults(draft, registry),
    ...(await areaFaults(request, draft)),
    ...tags.map((tag) => ({ field: 'tags', text: say(words.unknownTag, { tag: registry.tags.get(tag)?.name ?? tag }) })),
    ...states.flatMap(({ known, article }, at) =>
      known === 'no' ? [{ field: `columns.${cited[at]?.index ?? 0}.basis`, text: say(words.unknownClause, { article }) }] : [],
    ),
  ]
  if (fields.length > 0) throw refusal('DRAFT_FAULTY', words.draftFaulty, { status: 422, values: { n: fields.length }, fields })
}
