/** The lines of a list with what they speak of. */
import type { Database } from '../../../foundation/database.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { RegisterEntry } from '../contract.ts'
import type { DecisionLine, DecisionLineRead, DecisionList } from '../contract/decisions.ts'
import { carriesOut, mayChooseExecutor } from '../rules/executor.ts'
import { keepFault } from '../rules/propose.ts'
import { communitiesWith } from './entries.ts'

async function entriesById(db: Database, ids: readonly string[]): Promise<Map<string, RegisterEntry>> {
  const entries = ids.length === 0 ? [] : await db.selectFrom('registerEntries').selectAll().where('id', 'in', ids).execute()
  return new Map(entries.map((entry) => [entry.id, entry]))
}

/** In their order. */
export async function linesWithEntries(db: Database, listId: string): Promise<{ line: DecisionLine; entry: RegisterEntry; into: RegisterEntry | undefined }[]> {
  const lines = await db.selectFrom('decisionLines').selectAll().where('listId', '=', listId).orderBy('position').execute()
  const byId = await entriesById(db, [...new Set(lines.flatMap(({ entryId, intoId }) => [entryId, intoId]).filter((id) => id !== null))])
  return lines.map((line) => ({ line, entry: byId.get(line.entryId) as RegisterEntry, into: byId.get(line.intoId ?? '') }))
}

/** Which of the entries stand on a list that is before a meeting. */
export async function entriesPut(db: Database, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('decisionLines')
    .innerJoin('decisionLists', 'decisionLists.id', 'decisionLines.listId')
    .select('decisionLines.entryId')
    .where('decisionLines.entryId', 'in', ids)
    .where('decisionLists.state', '=', 'put')
    .execute()
  return new Set(rows.map(({ entryId }) => entryId))
}

/** As the page of the list shows them. `settling`: the reader may say who carries out what nobody owns. */
export async function linesOf(db: Database, list: DecisionList, { today, settling }: { today: string; settling: boolean }): Promise<DecisionLineRead[]> {
  const lines = await linesWithEntries(db, list.id)
  const communities = await communitiesWith(
    db,
    lines.map(({ entry }) => entry.id),
  )
  const names = await organisationNames(
    db,
    lines.map(({ entry }) => carriesOut(entry)),
  )
  return lines.map(({ line, entry, into }) => {
    const { id, kind, title, titleEn, ownerName, ownerOrganisationId, revision } = entry
    // an owner that has come on record since carries it out itself, whoever had been chosen
    const { executorId, executorChosenBy } = ownerOrganisationId === null ? entry : { executorId: null, executorChosenBy: null }
    const shown = { id, kind, title, titleEn, ownerName, executorId, executorChosenBy, revision }
    return {
      ...line,
      entry: { ...shown, communities: communities.get(id) ?? 0, carriesOut: names.get(carriesOut(entry) ?? '') ?? null },
      intoTitle: into?.title ?? null,
      mayKeep: keepFault(entry, today) === undefined,
      // on what is decided only a gap is closed, also where the entry has come back since
      mayChooseExecutor: settling && !line.takenOut && line.outcome !== 'keep' && mayChooseExecutor(entry, list.state !== 'drafted'),
    }
  })
}
