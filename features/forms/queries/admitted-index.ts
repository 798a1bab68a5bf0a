/** Every admitted form as the same-ask search and the gate compare it. A form is read once; an admission costs one form, not all of them. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { FormVersion } from '../contract.ts'
import { askingForm } from '../overlap/answer.ts'
import type { OverlapIndex } from '../overlap/index.ts'
import { AskIndex } from '../overlap/same-ask.ts'
import { fieldsOf } from '../rules/fields.ts'
import { columnOf, type Column } from '../twins/columns.ts'
import { readOverlapIndex } from './overlap-index.ts'

export type AdmittedForm = {
  id: string
  formId: string
  title: string
  organisationId: string
  admissionNumber: string
  validFrom: string | null
  validTo: string | null
  /** Worked out when first asked for: only the gate compares columns. */
  columns: () => readonly Column[]
}
type Kept = { state: string; form: AdmittedForm }

const kept = new Map<string, Kept>()
let asks = new AskIndex()
let seen: { state: string; forms: AdmittedForm[] } | undefined
let derivations = ''

function standing(db: Database) {
  return db.selectFrom('formVersions').where('state', '=', 'admitted')
}

/** `xmin` tells apart two states that reached the same revision, one of which was rolled back. */
const rowState = sql<string>`concat_ws(' ', form_versions.id, form_versions.revision, form_versions.xmin)`

function compared(index: OverlapIndex, { content, ...form }: FormVersion): AdmittedForm {
  const { id, formId, organisationId, admissionNumber, validFrom, validTo } = form
  const asked = fieldsOf(content)
    .filter(({ fill }) => fill !== 'calculated')
    .map(({ label, path, mapping }) => ({ label, path, element: mapping?.measure === 'value' ? mapping.elementKey : null }))
  let known: Column[] | undefined
  const columns = () => (known ??= asked.flatMap(({ label, path, element }) => columnOf(label, path, element, index) ?? []))
  return { id, formId, organisationId, title: content.title, admissionNumber: admissionNumber ?? '', validFrom, validTo, columns }
}

async function add(db: Database, index: OverlapIndex, states: ReadonlyMap<string, string>, missing: readonly string[]): Promise<void> {
  const forms = await db
    .selectFrom('formVersions')
    .selectAll()
    .where('id', 'in', [...missing])
    .execute()
  const names = await organisationNames(
    db,
    forms.map(({ organisationId }) => organisationId),
  )
  for (const form of forms) {
    const { id: formVersionId, organisationId, admissionNumber, content } = form
    kept.set(formVersionId, { state: states.get(formVersionId) ?? '', form: compared(index, form) })
    asks.add(askingForm(index, { ...content, formVersionId, admissionNumber, organisationName: names.get(organisationId) ?? '' }))
  }
}

/** Ends on what this connection sees, whole: two that look at different states at once take turns, and neither leaves half of the other's. */
async function take(db: Database, index: OverlapIndex, state: string, states: ReadonlyMap<string, string>): Promise<AdmittedForm[]> {
  // as many rounds as it takes, and some for what another has removed meanwhile
  for (let rounds = states.size / 200 + 10; rounds > 0; rounds -= 1) {
    const missing = [...states].filter(([id, known]) => kept.get(id)?.state !== known).map(([id]) => id)
    if (missing.length === 0) break
    await add(db, index, states, missing.slice(0, 200))
  }
  for (const id of kept.keys()) {
    if (states.has(id)) continue
    kept.delete(id)
    asks.remove(id)
  }
  seen = { state, forms: [...states.keys()].flatMap((id) => kept.get(id)?.form ?? []) }
  return seen.forms
}

/** Admitted forms, whatever their validity; the reader looks at the day. */
export async function readAdmittedIndex(db: Database): Promise<AdmittedForm[]> {
  const index = await readOverlapIndex(db)
  const declared = [...index.derivations.values()]
    .flat()
    .map(({ id, from, to }) => `${id} ${from.join()} ${to}`)
    .join(';')
  const { state } = await standing(db)
    .select(sql<string>`concat(count(*), ':', coalesce(sum(hashtext(${rowState})), 0))`.as('state'))
    .executeTakeFirstOrThrow()
  // a form is kept by what its columns follow from: other derivations, other roots
  if (declared !== derivations) {
    kept.clear()
    asks = new AskIndex()
    seen = undefined
    derivations = declared
  }
  if (seen?.state === state) return seen.forms
  const rows = await standing(db)
    .select(['id', rowState.as('rowState')])
    .execute()
  return take(db, index, state, new Map(rows.map((row) => [row.id, row.rowState])))
}

/** The same forms, ready to be searched for the same ask. */
export async function readAskIndex(db: Database): Promise<{ asks: AskIndex; forms: AdmittedForm[] }> {
  const forms = await readAdmittedIndex(db)
  return { asks, forms }
}
