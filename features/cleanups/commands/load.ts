/** Loads reference/evaluations.json as the first entries of the register. Loading again adds only what is not there yet. */
import { v7 as newId } from 'uuid'
import { systemClock } from '../../../foundation/clock.ts'
import { json, textArray, type Database } from '../../../foundation/database.ts'
import { noteCitedArticles } from '../../laws/commands/load.ts'
import type { ClauseReference } from '../../laws/contract.ts'
import { lawIndex } from '../../laws/queries.ts'
import { departmentsNamed } from '../../people/queries/organisations.ts'
import type { RegisterEntry } from '../contract.ts'
import { words } from '../words.ts'
import { entryOf, provisionsIn, type EvaluationRow } from './load-rows.ts'

/** Laws by how the source calls them: 居委会组织法 ends 中华人民共和国城市居民委员会组织法. In force before repealed. */
async function clauseFinder(db: Database): Promise<(text: string | null | undefined) => ClauseReference[]> {
  const { sources } = await lawIndex(db)
  const inOrder = [...sources.values()].toSorted((one, other) => Number(one.repealedOn !== null) - Number(other.repealedOn !== null))
  const calledShort = (law: string) => law.replace('居委会组织法', '居民委员会组织法')
  return (text) =>
    provisionsIn(text ?? '').flatMap(({ law, article }) => {
      const source = inOrder.find(({ title }) => title.endsWith(calledShort(law)))
      return source ? [{ sourceId: source.id, article }] : []
    })
}

/** Gives the number of entries added. The laws and the departments must have been loaded before. */
export async function loadRegister(db: Database, text: string): Promise<number> {
  const { rows } = JSON.parse(text) as { rows: EvaluationRow[] }
  const clausesIn = await clauseFinder(db)
  const now = systemClock()
  let added = 0
  for (const row of rows) {
    const known = entryOf(row)
    if (!known) continue
    const clauses = clausesIn(row.legalBasis)
    await noteCitedArticles(db, clauses)
    const [owner] = await departmentsNamed(db, row.owner)
    const entry: Omit<RegisterEntry, 'clauses' | 'formerNames'> = {
      id: newId(),
      code: row.id,
      title: row.title,
      titleEn: row.titleEn,
      ownerOrganisationId: owner?.id ?? null,
      ownerName: row.owner,
      executorId: null,
      executorChosenBy: null,
      executorChosenAt: null,
      basisText: row.legalBasis ?? null,
      yearlyCap: null,
      sunsetOn: null,
      source: row.source,
      confidence: row.confidence ?? null,
      note: row.note,
      ...known,
      mergedInto: null,
      decisionNumber: null,
      decidedOn: null,
      decidedBecause: known.decided === null ? null : (row.note ?? null),
      carryOutBy: null,
      carriedOutOn: null,
      carriedOutBy: null,
      carriedOutNote: null,
      reCheckedOn: null,
      returnedOn: null,
      foundIn: null,
      revision: 1,
      changedBy: words.referenceKeeper[0],
      changedAt: now,
      createdAt: now,
    }
    const stored = await db
      .insertInto('registerEntries')
      .values({ ...entry, clauses: json(clauses), formerNames: textArray([]) })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .executeTakeFirst()
    added += Number(stored.numInsertedOrUpdatedRows ?? 0n)
  }
  return added
}
