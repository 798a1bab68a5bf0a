/** Rows of a ledger from the grid or a form: each whole or not at all, and no row lost for another's fault. */
import { sql } from 'kysely'
import type { z } from 'zod'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import { isWithin } from '../../areas/rules.ts'
import type { Subject } from '../contract.ts'
import type { RowAnswer as RowAnswerSchema, RowSaid as RowSaidSchema } from '../endpoints/ledgers.ts'
import { alikeOf } from '../queries/alike.ts'
import { changedMeanwhile } from '../queries/changed.ts'
import { getLedgerViewAnd, type LedgerView } from '../queries/view.ts'
import { inAreas } from '../queries/visible.ts'
import { readRow, type RowFault } from '../rules/row.ts'
import { words } from '../words.ts'
import { sayMany, type Entry } from './say.ts'

type RowSaid = z.output<typeof RowSaidSchema>
type RowAnswer = z.input<typeof RowAnswerSchema>
/** `seen`: the revision it stood at; 0 for a new one. */
type Taken = { index: number; entry: Entry; seen: number }

/** Locked, so that of two who save one row at once the second sees the first's revision. */
async function lockRows({ db }: Request, { ledger, areas }: LedgerView, ids: readonly string[]): Promise<Map<string, Subject>> {
  if (ids.length === 0) return new Map()
  const found = await db
    .selectFrom('subjects')
    .selectAll()
    .where(sql<boolean>`id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`)
    .where('kind', '=', ledger.subjectKind)
    .where(inAreas(areas))
    .where('mergedInto', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Map(found.map((subject) => [subject.id, subject]))
}

const faulty = (code: string, text: { zh: string; en: string }): RowFault[] => [{ elementKey: null, code, ...text }]

export async function sayRows(
  request: Request,
  { id, rows, batch }: { id: string; rows: RowSaid[]; batch?: string | undefined },
): Promise<{ answers: RowAnswer[]; stored: number }> {
  const { db, today, record, deployment } = request
  const { view, standing } = await getLedgerViewAnd(
    request,
    id,
    rows.flatMap((row) => (row.id === null ? [row.communityCode] : [])),
  )
  if (!view.mayWrite) throw refusal('MAY_NOT_WRITE', words.mayNotWrite, { status: 403 })
  const { ledger, columns, registry, areas } = view
  const subjects = await lockRows(
    request,
    view,
    rows.flatMap((row) => row.id ?? []),
  )
  // a new row stands in a community that stands today, where the reader and the ledger both reach
  const reaches = (code: string) => standing.has(code) && areas.some((area) => isWithin(code, area))
  const faults = new Map<number, RowFault[]>()
  const taken: Taken[] = []
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const subject = row.id === null ? null : subjects.get(row.id)
    const read = readRow(row, subject ?? null, { ledger, columns, ...registry, today })
    if (subject === undefined) faults.set(index, faulty('NOT_FOUND', say(words.notHere)))
    else if (row.id !== null && seen.has(row.id)) faults.set(index, faulty('ROW_TWICE', say(words.rowTwice)))
    else if (subject !== null && subject.revision !== row.revision)
      faults.set(index, faulty('CHANGED_MEANWHILE', await changedMeanwhile(db, subject, registry)))
    else if (subject === null && !reaches(row.communityCode)) faults.set(index, faulty('OUTSIDE_AREA', say(words.outsideArea)))
    else if (read.faults.length > 0) faults.set(index, read.faults)
    else {
      const { values, tags } = read
      taken.push({
        index,
        seen: subject?.revision ?? 0,
        entry: { subjectId: row.id, kind: ledger.subjectKind, communityCode: subject?.communityCode ?? row.communityCode, values, tags },
      })
    }
    if (row.id !== null) seen.add(row.id)
  }
  const fresh = taken.filter(({ entry }) => entry.subjectId === null)
  const alike = await alikeOf(
    db,
    { kind: ledger.subjectKind, areas, registry, keyring: deployment.keyring },
    fresh.map(({ entry }) => entry),
  )
  const like = new Map(fresh.map(({ index }, at) => [index, alike[at] ?? []]))
  const stored = await store(request, view, taken, batch ?? null)
  if (taken.length === 0) await record({ event: 'ledgers.nothingSaid', object: { kind: 'ledger', id }, after: { rows: rows.length } })
  const answers = rows.map((_, index) => ({ index, row: stored.get(index) ?? null, faults: faults.get(index) ?? [], like: like.get(index) ?? [] }))
  return { answers, stored: taken.length }
}

async function store(request: Request, view: LedgerView, taken: readonly Taken[], batch: string | null): Promise<Map<number, RowAnswer['row']>> {
  if (taken.length === 0) return new Map()
  const { subjectIds } = await sayMany(
    request,
    { kind: 'desk', id: batch, label: view.ledger.title },
    taken.map(({ entry }) => entry),
    view.registry,
  )
  return new Map(taken.map(({ index, entry, seen }, at) => [index, { id: subjectIds[at] ?? '', communityCode: entry.communityCode, revision: seen + 1 }]))
}
