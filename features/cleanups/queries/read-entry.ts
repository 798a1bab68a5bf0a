/** An entry’s page: its proposal by rule, what it resembles, what happened to it, and what may be done. */
import type { Request } from '../../../foundation/request.ts'
import { clauseStates } from '../../laws/queries.ts'
import { organisationsSpokenFor } from '../../people/queries/named.ts'
import type { EntryRead, Proposed, RegisterEntry } from '../contract.ts'
import { entrySteps } from '../rules/steps.ts'
import { entryHeads, getEntryRow } from './entries.ts'
import { entriesPut } from './lines.ts'
import { returnsOf } from './returns.ts'
import { eventsOf } from './events.ts'
import { stillThere } from './still-there.ts'
import { proposalsFor } from './proposals.ts'

/** Organisations in whose name the actor carries out. */
export function spokenFor({ db, actor }: Pick<Request, 'db' | 'actor'>): Promise<string[]> {
  return actor.organisationId === null ? Promise.resolve([]) : organisationsSpokenFor(db, actor.organisationId)
}

export async function readEntry(request: Request, entry: RegisterEntry): Promise<EntryRead> {
  const { db, actor, today } = request
  const [head] = await entryHeads(db, [entry])
  const into = entry.mergedInto === null ? undefined : await getEntryRow(db, entry.mergedInto)
  const events = (await eventsOf(db, [entry.id])).get(entry.id) ?? []
  const returns = entry.decided === null ? await returnsOf(db, { title: entry.title, content: entry.duties }, today, entry.id) : []
  return {
    ...(head as NonNullable<typeof head>),
    mergedIntoTitle: into?.title ?? null,
    clauseStates: await clauseStates(db, entry.clauses, today),
    proposal: (await proposalsFor(db, [entry], today)).get(entry.id) as Proposed,
    returns,
    stillThere: await stillThere(db, { entryId: entry.id }),
    events,
    steps: entrySteps(entry, actor, { speaksFor: await spokenFor(request), put: (await entriesPut(db, [entry.id])).has(entry.id) }),
  }
}

export async function getEntry(request: Request, { id }: { id: string }): Promise<EntryRead> {
  return readEntry(request, await getEntryRow(request.db, id))
}
