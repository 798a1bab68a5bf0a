/** Definitions of ledgers in memory: a wide one is large, changes a few times a year, and is asked for with every page and every row. */
import { sql, type RawBuilder } from 'kysely'
import { plannedOnce, type Database } from '../../../foundation/database.ts'
import { standingCommunitiesAmong } from '../../areas/queries/find.ts'
import { registryIn, registryState, type Registry } from '../../elements/queries/registry.ts'
import type { Ledger } from '../contract.ts'

type Held = { version: string; ledger: Ledger }

const most = 500
const held = new Map<string, Held>()

/** `xmin` (the writing transaction) tells apart two states that reached the same revision number, one of which was rolled back. */
const version = sql<string>`concat(ledgers.xmin, ' ', ledgers.revision)`

function hold(one: Held): Held {
  const { id } = one.ledger
  held.delete(id)
  held.set(id, one)
  const [oldest = id] = held.keys()
  if (held.size > most) held.delete(oldest)
  return one
}

async function read(db: Database, id: string): Promise<Ledger | undefined> {
  const found = await db.selectFrom('ledgers').selectAll().select(version.as('version')).where('id', '=', id).executeTakeFirst()
  if (!found) return undefined
  const { version: seen, ...ledger } = found
  return hold({ version: seen, ledger }).ledger
}

let lastRegistry: Registry | undefined

export type LastSeen = { ledger: Ledger; registry: Registry; unchanged: RawBuilder<boolean> }

/** Both as they were last seen; `unchanged`, asked within the statement that reads with them, says whether they still are. */
export function asLastSeen(db: Database, id: string): LastSeen | undefined {
  const known = held.get(id)
  if (!known || !lastRegistry) return undefined
  const unchanged = sql<boolean>`((${registryState(db)}) = ${lastRegistry.state} and (select ${version} from ledgers where id = ${id}) is not distinct from ${known.version})`
  return { ledger: known.ledger, registry: lastRegistry, unchanged }
}

type Looked = { state: string; seen: string | null; standing: string[] }
export type Found = { ledger: Ledger | undefined; registry: Registry; standing: ReadonlySet<string> }

/**
 * The ledger and the registry as they stand, asked for in one short look; read whole only when they changed since. In the same look: which
 * of these communities stand on a day.
 */
export async function ledgerWithRegistry(db: Database, id: string, communities: readonly string[], on: string): Promise<Found> {
  const { rows } = await sql<Looked>`${communities.length > 1 ? sql`` : plannedOnce}select (${registryState(db)}) as state,
    (select ${version} from ledgers where id = ${id}) as seen, ${standingCommunitiesAmong(communities, on)} as standing`.execute(db)
  const { state, seen, standing } = rows[0] ?? { state: '', seen: null, standing: [] }
  const known = held.get(id)
  const ledger = known && known.version === seen ? hold(known).ledger : seen === null ? undefined : await read(db, id)
  const registry = (lastRegistry = await registryIn(db, state))
  return { ledger, registry, standing: new Set(standing) }
}
