/** Imports for whoever keeps ledgers of the community, or oversees it. Departments see records, not how they came in. */
import { isWithin, scopeRange } from '../../../areas/rules.ts'
import { notFound, refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { importWords as words } from '../../import-words.ts'
import { readerKind } from '../../rules/access.ts'
import type { ImportKept } from '../../tables.ts'
import { words as ledgerWords } from '../../words.ts'
import { getLedgerView, type LedgerView } from '../view.ts'

type Asking = Pick<Request, 'db' | 'actor'>

export const seesImports = ({ actor }: Asking): boolean => ['keeper', 'officer'].includes(readerKind(actor))

/** Codes between which an actor's communities lie; everything for the city. */
export const rangeOf = (areaCode: string) => scopeRange(areaCode)

/** Refuses what lies elsewhere as not found. */
export async function findImport(asking: Asking, id: string): Promise<ImportKept> {
  const { db, actor } = asking
  const found = seesImports(asking) ? await db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst() : undefined
  if (!found || actor.areaCode === null || !isWithin(found.communityCode, actor.areaCode)) throw notFound(words.import)
  return found
}

/** The import with its ledger, for someone who may write there. */
export async function findToWrite(request: Pick<Request, 'db' | 'actor' | 'today'>, id: string): Promise<{ found: ImportKept; view: LedgerView }> {
  const found = await findImport(request, id)
  const view = await getLedgerView(request, found.ledgerId)
  if (!view.mayWrite || !view.areas.some((area) => isWithin(found.communityCode, area)))
    throw refusal('MAY_NOT_WRITE', ledgerWords.mayNotWrite, { status: 403 })
  return { found, view }
}
