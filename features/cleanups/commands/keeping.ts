/** What the clauses settle is not kept: asked when a line is set, when the list is put, and again when it is adopted, for the entry may have changed in between. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { RegisterEntry } from '../contract.ts'
import type { DecisionList } from '../contract/decisions.ts'
import { linesWithEntries } from '../queries/lines.ts'
import { keepFault } from '../rules/propose.ts'
import { words } from '../words.ts'

export function refuseKeeping(entry: RegisterEntry, today: string): void {
  const fault = keepFault(entry, today)
  if (fault) throw refusal('MAY_NOT_KEEP', words.mayNotKeep, { status: 422, values: { title: entry.title, because: fault.sentence } })
}

/** `takenOut` is not decided with the list. */
export async function refuseUnkeepable({ db, today }: Request, { id }: DecisionList, takenOut: ReadonlySet<string> = new Set()): Promise<void> {
  for (const { line, entry } of await linesWithEntries(db, id)) {
    if (line.outcome === 'keep' && !takenOut.has(entry.id)) refuseKeeping(entry, today)
  }
}
