/** The office says who carries out what no organisation on record owns: on the entry, with who chose it. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { isWithin } from '../../areas/rules.ts'
import { getOrganisation } from '../../people/queries/organisations.ts'
import type { EntryHead } from '../contract.ts'
import type { DecisionList } from '../contract/decisions.ts'
import { entryHeads, getEntryRow } from '../queries/entries.ts'
import { entriesPut, linesWithEntries } from '../queries/lines.ts'
import { isOwnerless, mayChooseExecutor, mayExecute } from '../rules/executor.ts'
import { words } from '../words.ts'
import { lockEntry, notNow, saveEntryRow } from './event.ts'

type Chosen = { entries: { id: string; revision: number }[]; organisationId: string }

/** Refuses: a community, an organisation outside the office's area, an older revision, an entry with an owner on record, one already decided or put with somebody chosen. */
export async function chooseExecutor(request: Request, { entries, organisationId }: Chosen): Promise<EntryHead[]> {
  const { db, actor, now } = request
  const { name, kind, areaCode } = await getOrganisation(db, organisationId)
  if (!mayExecute(kind)) throw refusal('EXECUTOR_IS_NO_OFFICE', words.executorIsNoOffice, { status: 422, values: { name } })
  if (!isWithin(areaCode, actor.areaCode ?? '')) throw refusal('OUTSIDE_AREA', words.outsideArea, { status: 422, values: { name } })
  const ids = [...new Set(entries.map(({ id }) => id))]
  const put = await entriesPut(db, ids)
  const changes = { executorId: organisationId, executorChosenBy: actor.name, executorChosenAt: now }
  // always in the same order: two who choose at once wait for each other and do not lock each other out
  for (const asked of entries.toSorted((one, other) => one.id.localeCompare(other.id))) {
    const entry = await lockEntry(request, asked, { executorId: organisationId })
    const { title } = entry
    if (entry.ownerOrganisationId !== null) throw refusal('OWNER_ON_RECORD', words.ownerOnRecord, { values: { title, owner: entry.ownerName } })
    if (entry.state === 'kept' || entry.state === 'carried_out' || entry.state === 're_checked') throw notNow(entry)
    if (!mayChooseExecutor(entry, put.has(entry.id))) throw refusal('EXECUTOR_STANDS', words.executorStands, { values: { title } })
    await saveEntryRow(request, entry, changes, { step: 'executor_chosen', note: name }, 'cleanups.executorChosen')
  }
  return entryHeads(db, await Promise.all(ids.map((id) => getEntryRow(db, id))))
}

/** Refuses a list of which a line ends something that nobody carries out (OWNER_MISSING, each such entry in `details`); `takenOut` is not decided with it. */
export async function refuseOwnerless({ db }: Request, { id, title }: DecisionList, takenOut: ReadonlySet<string> = new Set()): Promise<void> {
  const lines = await linesWithEntries(db, id)
  const without = lines.filter(({ line, entry }) => !takenOut.has(entry.id) && isOwnerless(entry, line.outcome))
  if (without.length === 0) return
  throw refusal('OWNER_MISSING', words.ownerMissing, {
    values: { title, n: without.length },
    details: without.map(({ entry }) => ({ entryId: entry.id, ownerName: entry.ownerName, text: { zh: entry.title, en: entry.titleEn ?? entry.title } })),
  })
}
