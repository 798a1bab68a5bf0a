/** One step of the dry run: these rows checked, told apart from each other, and stored with what was counted. */
import { sql } from 'kysely'
import { json, type Database } from '../../../../foundation/database.ts'
import type { Request } from '../../../../foundation/request.ts'
import type { Row } from '../../../../foundation/spreadsheets/types.ts'
import { say } from '../../../../foundation/words.ts'
import { noticeWords, rowWords as words } from '../../import-words.ts'
import { uniqueKeys } from '../../queries/alike.ts'
import { getLedgerView } from '../../queries/view.ts'
import { withRows } from '../../rules/import/notices.ts'
import { skipOf, type Skip } from '../../rules/import/skip.ts'
import { namedElement } from '../../rules/named.ts'
import type { ImportKept } from '../../tables.ts'
import { draftRows } from './draft-rows.ts'
import { note } from './move.ts'
import { marksOf, type Memory } from './remember.ts'
import { storeRows, type Draft } from './rows.ts'

type Fault = Draft['faults'][number]
type Counts = Pick<ImportKept, 'good' | 'faulty' | 'creates' | 'changes' | 'same'>

function skipped(number: number, why: Skip, column: number): Draft {
  const nothing = { values: {}, sealed: {}, statementId: null, tags: [], originKeys: [], staleDays: null, blinds: {}, identity: null, baseRevision: null }
  return { ...nothing, number, state: 'skipped', action: null, subjectId: null, faults: [{ column, sentence: say(noticeWords[why]) }] }
}

/** Turns a good row into a faulty one, and keeps only what may be kept of it. */
function blame(draft: Draft, fault: Fault): void {
  Object.assign(draft, { state: 'faulty', action: null, statementId: null, sealed: {}, faults: [...draft.faults, fault] })
}

/** Rows of earlier steps that turned out to be there twice; gives what they had been counted as. */
async function blameStored(db: Database, { district, id }: ImportKept, faults: ReadonlyMap<number, Fault[]>): Promise<Pick<Draft, 'state' | 'action'>[]> {
  if (faults.size === 0) return []
  const before = await db
    .selectFrom('importRows')
    .select(['state', 'action'])
    .where('district', '=', district)
    .where('importId', '=', id)
    .where('number', 'in', [...faults.keys()])
    .execute()
  for (const [number, added] of faults) {
    await db
      .updateTable('importRows')
      .set({ state: 'faulty', action: null, statementId: null, sealed: json({}), faults: sql`faults || ${json(added)}` })
      .where('district', '=', district)
      .where('importId', '=', id)
      .where('number', '=', number)
      .execute()
  }
  return before
}

const countedAs = { create: 'creates', change: 'changes', same: 'same' } as const

function count(counts: Counts, { state, action }: Pick<Draft, 'state' | 'action'>, by: 1 | -1): void {
  if (state !== 'skipped') counts[state] += by
  if (state === 'good' && action) counts[countedAs[action]] += by
}

export async function checkBatch(request: Request, found: ImportKept, rows: readonly Row[], memory: Memory): Promise<void> {
  const { db } = request
  const view = await getLedgerView(request, found.ledgerId)
  const { elements, codeLists } = view.registry
  const labelled = found.columns.filter(({ use }) => use === 'take')
  const taken = labelled.flatMap(({ index, elementKey }) => {
    const element = elements.get(elementKey ?? '')
    return element ? [{ index, element, codeList: codeLists.get(element.codeList ?? '') }] : []
  })
  const first = taken[0]?.index ?? 0
  const skips = new Map(
    rows.flatMap((row) => {
      const why = skipOf(row.cells, labelled)
      return why ? [[row.number, why] as const] : []
    }),
  )
  const records = rows.filter(({ number }) => !skips.has(number))
  const { district, communityCode } = found
  const drafted = await draftRows(request, records, { view, taken, district, communityCode, memory })
  const byNumber = new Map(drafted.map(({ draft }) => [draft.number, draft]))
  const stored = new Map<number, Fault[]>()
  const unique = uniqueKeys(view.registry, view.ledger.subjectKind)
  for (const { draft } of drafted) {
    for (const { what, key, mark } of marksOf(draft, unique)) {
      const other = memory.seen.get(mark)
      if (other === undefined) memory.seen.set(mark, draft.number)
      if (other === undefined || other === draft.number) continue
      const pair = what === 'number' ? words.sameNumber : what === 'subject' ? words.sameSubject : words.sameIdentity
      const sentence = say(pair, { one: other, other: draft.number, element: namedElement(elements.get(key), key) })
      const column = taken.find(({ element }) => element.key === key)?.index ?? first
      blame(draft, { column, sentence })
      const earlier = byNumber.get(other)
      if (earlier) blame(earlier, { column, sentence })
      else stored.set(other, [...(stored.get(other) ?? []), { column, sentence }])
      break
    }
  }
  const { good, faulty, creates, changes, same } = found
  const counts: Counts = { good, faulty, creates, changes, same }
  for (const was of await blameStored(db, found, stored)) {
    count(counts, was, -1)
    count(counts, { state: 'faulty', action: null }, 1)
  }
  const drafts = [...drafted.map(({ draft }) => draft), ...[...skips].map(([number, why]) => skipped(number, why, first))]
  for (const draft of drafts) count(counts, draft, 1)
  await storeRows(db, found, drafts)
  let { notices } = found
  for (const why of ['totals', 'footer', 'heading', 'blank'] as const)
    notices = withRows(
      notices,
      why,
      [...skips].flatMap(([number, one]) => (one === why ? [number] : [])),
    )
  notices = withRows(
    notices,
    'hidden',
    records.flatMap(({ number, hidden }) => (hidden ? [number] : [])),
  )
  notices = withRows(
    notices,
    'formula',
    drafted.flatMap(({ draft, formulas }) => (formulas > 0 ? [draft.number] : [])),
  )
  await note(request, found, { ...counts, notices: json(notices), cursor: rows.at(-1)?.number ?? found.cursor, rowsDone: found.rowsDone + rows.length })
}
