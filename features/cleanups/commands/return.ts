/** 回潮: what had been cancelled or merged is there again. The decision is remembered, the entry is open anew, and it is shown. */
import type { Request } from '../../../foundation/request.ts'
import type { RegisterEntry } from '../contract.ts'
import { saveEntryRow } from './event.ts'

/** For an entry whose row the transaction holds. */
export async function noteReturn(request: Request, entry: RegisterEntry, { note, ...changes }: { note: string | null; formerNames?: unknown }): Promise<void> {
  await saveEntryRow(
    request,
    entry,
    { ...changes, state: 'found', returnedOn: request.today, reCheckedOn: null },
    { step: 'returned', decisionNumber: entry.decisionNumber, note },
    'cleanups.returned',
  )
}
