/** The public page: nothing in it names a community; the register itself is no secret. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'
import { citation } from '../../items/queries/versions.ts'
import { clauseStates } from '../../laws/queries.ts'
import type { RegisterEntry } from '../contract.ts'
import type { PublicRegister } from '../contract/decisions.ts'
import { decisionsOf } from '../rules/history.ts'
import { eventsOf } from './events.ts'

type ShownEntry = PublicRegister['kept'][number]

async function shown({ db, today }: Request, entries: readonly RegisterEntry[]): Promise<ShownEntry[]> {
  const states = await clauseStates(
    db,
    entries.flatMap(({ clauses }) => clauses),
    today,
  )
  const events = await eventsOf(
    db,
    entries.map(({ id }) => id),
  )
  let at = 0
  return entries.map((entry) => {
    const basis = states.slice(at, (at += entry.clauses.length)).map(citation)
    const decisions = decisionsOf(entry, events.get(entry.id) ?? [])
    return { ...entry, decisions, basis: basis.length > 0 || entry.basisText === null ? basis : [entry.basisText] }
  })
}

export async function getPublicRegister(request: Request): Promise<PublicRegister> {
  const { db } = request
  const entries = await db
    .selectFrom('registerEntries')
    .selectAll()
    .where('elsewhere', '=', false)
    .orderBy('kind')
    .orderBy('code', (of) => of.asc().nullsLast())
    .orderBy('id')
    .execute()
  const of = (fits: (entry: RegisterEntry) => boolean) => shown(request, entries.filter(fits))
  const back = ({ state, returnedOn }: RegisterEntry) => returnedOn !== null && (state === 'found' || state === 'reviewed')
  const campaigns = await db
    .selectFrom('campaigns')
    .leftJoin('stockTakings', 'stockTakings.campaignId', 'campaigns.id')
    .select(['campaigns.title', 'campaigns.state', 'campaigns.openedAt', 'campaigns.sampleSeed'])
    .select([
      sql<number>`count(*) filter (where stock_takings.round = 'stock_taking')::int`.as('communities'),
      sql<number>`count(*) filter (where stock_takings.round = 'stock_taking' and stock_takings.state = 'done')::int`.as('done'),
      sql<number>`count(*) filter (where stock_takings.round = 're_check' and stock_takings.state = 'done')::int`.as('reCheckedCommunities'),
    ])
    .where('campaigns.state', '<>', 'drafted')
    .groupBy('campaigns.id')
    .orderBy('campaigns.openedAt', 'desc')
    .execute()
  return {
    kept: await of(({ state, decided }) => decided === 'kept' && state !== 'found' && state !== 'reviewed'),
    ended: await of(({ decided, state }) => (decided === 'cancelled' || decided === 'merged') && state !== 'found' && state !== 'reviewed'),
    returned: await of(back),
    returnedBefore: await of((entry) => entry.returnedOn !== null && !back(entry)),
    toFindOut: await of((entry) => (entry.state === 'found' || entry.state === 'reviewed') && !back(entry)),
    campaigns,
  }
}
