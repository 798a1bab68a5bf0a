/** Rows of a file read and matched to the records they are about; what each would say. */
import { v7 as newId } from 'uuid'
import type { Row } from '../../../../foundation/spreadsheets/types.ts'
import type { Request } from '../../../../foundation/request.ts'
import { say } from '../../../../foundation/words.ts'
import type { Values } from '../../../elements/contract.ts'
import type { Subject } from '../../contract.ts'
import { rowWords as words } from '../../import-words.ts'
import { uniqueKeys, withSameNumber } from '../../queries/alike.ts'
import { subjectsById } from '../../queries/import/existing.ts'
import type { LedgerView } from '../../queries/view.ts'
import { identityOf } from '../../rules/import/identity.ts'
import { lacking, readCells, type CellFault, type Taken } from '../../rules/import/read-row.ts'
import { difference } from './difference.ts'
import type { Memory } from './remember.ts'
import type { Draft } from './rows.ts'
import { sealedDraft } from './seal-draft.ts'

export type Given = { view: LedgerView; taken: readonly Taken[]; district: string; communityCode: string; memory: Memory }
type Read = { row: Row; values: Values; faults: CellFault[]; identity: string | undefined }
export type Drafted = { draft: Draft; formulas: number }

/** Records a row fits: by a number of its own, or else by name and birth date where no other number speaks against it. */
function fitting({ values, identity }: Read, unique: readonly string[], same: ReadonlyMap<string, string[]>, { memory }: Given): string[] {
  const numbers = unique.filter((key) => values[key] !== undefined)
  const numbered = numbers.flatMap((key) => same.get(`${key} ${values[key]}`) ?? [])
  if (numbered.length > 0 || identity === undefined) return [...new Set(numbered)]
  return (memory.recognised.get(identity) ?? []).filter((existing) => numbers.length === 0 || !existing.numbered).map(({ id }) => id)
}

export async function draftRows(request: Request, rows: readonly Row[], given: Given): Promise<Drafted[]> {
  const { db, today, deployment } = request
  const { view, taken, district, communityCode } = given
  const { ledger, registry } = view
  const { keyring } = deployment
  const unique = uniqueKeys(registry, ledger.subjectKind)
  const formulas: number[] = []
  const read = rows.map((row): Read => {
    const cells = readCells(row, taken, today)
    formulas.push(cells.formulas)
    return { row, values: cells.values, faults: cells.faults, identity: identityOf(ledger.subjectKind, cells.values) }
  })
  const same = await withSameNumber(
    db,
    { kind: ledger.subjectKind, areas: [communityCode], registry, keyring },
    read.map(({ values }) => ({ communityCode, values })),
  )
  const fits = read.map((one) => fitting(one, unique, same, given))
  const subjects = await subjectsById(db, district, [...new Set(fits.flatMap((ids) => (ids.length === 1 ? ids : [])))])
  return read.map((one, at) => {
    const ids = fits[at] ?? []
    const subject = ids.length === 1 ? subjects.get(ids[0] ?? '') : undefined
    return { draft: draftOf(request, one, ids.length, subject, given), formulas: formulas[at] ?? 0 }
  })
}

function draftOf(request: Request, { row, values, faults, identity }: Read, fits: number, subject: Subject | undefined, given: Given): Draft {
  const { view, taken, district } = given
  const { ledger, columns, registry } = view
  const { keyring } = request.deployment
  const first = taken[0]?.index ?? 0
  const place = { district, subjectId: subject?.id ?? newId() }
  const whole = [...faults]
  if (fits > 1) whole.push({ column: first, sentence: say(words.severalFit, { n: fits }) })
  if (fits === 0) whole.push(...lacking(values, columns, taken, faults, registry.elements))
  if (subject?.endedOn) whole.push({ column: first, sentence: say(words.ended, { day: subject.endedOn, because: subject.endedBecause ?? '' }) })
  const told = subject
    ? difference(keyring, values, subject, ledger.tags, request.today)
    : { values, tags: ledger.tags.map((tag) => ({ tag, from: null, to: null })) }
  const action = !subject ? 'create' : Object.keys(told.values).length === 0 && told.tags.length === 0 ? 'same' : 'change'
  const prepared = sealedDraft(keyring, place, told, values, registry.elements)
  const good = whole.length === 0
  return {
    ...prepared,
    number: row.number,
    state: good ? 'good' : 'faulty',
    action: good ? action : null,
    // a row that is left out must not carry what only its own record could open
    subjectId: subject?.id ?? (good ? place.subjectId : null),
    ...(!good && { sealed: {} }),
    faults: whole,
    statementId: good && action !== 'same' ? newId() : null,
    identity: identity ?? null,
    baseRevision: subject?.revision ?? null,
  }
}
