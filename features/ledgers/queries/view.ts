/** A ledger as its reader sees it: which columns, in which areas, and what the reader may do. */
import type { RawBuilder } from 'kysely'
import { isWithin } from '../../areas/rules.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { readRegistry, type Registry } from '../../elements/queries/registry.ts'
import { clauseStates } from '../../laws/queries.ts'
import { organisationsSpokenFor } from '../../people/queries/named.ts'
import type { Ledger, LedgerColumn } from '../contract.ts'
import { columnsFor, readerKind, type Circumstances, type ReaderKind, type Withheld } from '../rules/access.ts'
import { overlapOf } from '../rules/areas.ts'
import { words } from '../words.ts'
import { asLastSeen, ledgerWithRegistry } from './ledger-held.ts'

export type Reading = Pick<Request, 'db' | 'actor' | 'today'>
export type LedgerView = {
  ledger: Ledger
  reader: ReaderKind
  registry: Registry
  columns: LedgerColumn[]
  withheld: Withheld[]
  /** Where the ledger's areas and the reader's overlap. */
  areas: string[]
  mayWrite: boolean
  mayChange: boolean
}

const clauseKey = ({ sourceId, article }: { sourceId: string; article: string }) => `${sourceId} ${article}`

async function circumstances({ db, actor, today }: Reading, registry: Registry, ledgers: readonly Ledger[]): Promise<Circumstances> {
  const reader = readerKind(actor)
  const cited = reader === 'keeper' ? [] : ledgers.flatMap(({ columns }) => columns.flatMap(({ basis }) => basis))
  const states = cited.length === 0 ? [] : await clauseStates(db, cited, today)
  const inForce = new Set(states.filter(({ state, known }) => state === 'in-force' && known !== 'no').map(clauseKey))
  return {
    reader,
    organisations:
      actor.organisationId === null ? [] : reader === 'department' ? await organisationsSpokenFor(db, actor.organisationId) : [actor.organisationId],
    elements: registry.elements,
    inForce: (clause) => inForce.has(clauseKey(clause)),
  }
}

/** One's own department, or, for the communities' own ledgers, a district officer whose area holds all of the ledger's. */
function maintains(ledger: Ledger, { actor }: Reading): boolean {
  if (!actor.permissions.has('ledgers.define')) return false
  if (ledger.organisationId !== null) return ledger.organisationId === actor.organisationId
  const { areaCode } = actor
  return areaCode !== null && actor.role === 'district_officer' && ledger.areaCodes.every((code) => isWithin(code, areaCode))
}

function viewOf(ledger: Ledger, asked: Reading, registry: Registry, given: Circumstances): LedgerView | undefined {
  const { actor } = asked
  const areas = actor.areaCode === null ? [] : overlapOf(ledger.areaCodes, [actor.areaCode])
  const own = maintains(ledger, asked)
  if (areas.length === 0 || (ledger.state !== 'in_force' && !own)) return undefined
  const { columns, withheld } = columnsFor(ledger, given)
  if (columns.length === 0 && withheld.length === 0) return undefined
  const mayWrite = ledger.state === 'in_force' && actor.permissions.has('ledgers.write')
  return { ledger, reader: given.reader, registry, columns, withheld, areas, mayWrite, mayChange: own && ledger.state !== 'ended' }
}

/** All ledgers there are for the reader, by title. */
export async function ledgerViews(asked: Reading): Promise<LedgerView[]> {
  const registry = await readRegistry(asked.db)
  const ledgers = await asked.db.selectFrom('ledgers').selectAll().orderBy('title').orderBy('id').execute()
  const given = await circumstances(asked, registry, ledgers)
  return ledgers.flatMap((ledger) => viewOf(ledger, asked, registry, given) ?? [])
}

/** Beside the view: which of these communities stand today. Refuses a ledger that does not exist for the reader as not found. */
export async function getLedgerViewAnd(
  asked: Reading,
  id: string,
  communities: readonly string[],
): Promise<{ view: LedgerView; standing: ReadonlySet<string> }> {
  const { registry, ledger, standing } = await ledgerWithRegistry(asked.db, id, communities, asked.today)
  const view = ledger && viewOf(ledger, asked, registry, await circumstances(asked, registry, [ledger]))
  if (!view) throw notFound(words.ledger)
  return { view, standing }
}

/**
 * The view as it was when the ledger was last looked at, so that a list is read in one statement and not two: what was read counts only where that
 * statement finds `unchanged`. Undefined where it is not in memory, or depends on more than these (laws, departments).
 */
export async function lastLedgerView(asked: Reading, id: string): Promise<{ view: LedgerView; unchanged: RawBuilder<boolean> } | undefined> {
  const seen = readerKind(asked.actor) === 'keeper' ? asLastSeen(asked.db, id) : undefined
  const view = seen && viewOf(seen.ledger, asked, seen.registry, await circumstances(asked, seen.registry, [seen.ledger]))
  return view && { view, unchanged: seen.unchanged }
}

export const getLedgerView = async (asked: Reading, id: string): Promise<LedgerView> => (await getLedgerViewAnd(asked, id, [])).view
