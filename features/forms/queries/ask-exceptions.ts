/** The joint meeting's reasons for letting a form ask what another form asks, too. */
import type { Database } from '../../../foundation/database.ts'
import type { SameAsk } from '../contract.ts'
import type { AskException } from '../contract/admission.ts'
import { standsFor } from '../rules/ask-exception.ts'

/** By the other form's version: those that still hold for what is asked now. */
export async function askExceptionsOf(db: Database, formVersionId: string, asks: readonly SameAsk[]): Promise<Map<string, AskException>> {
  if (asks.length === 0) return new Map()
  const rows = await db.selectFrom('formAskExceptions').selectAll().where('formVersionId', '=', formVersionId).execute()
  const now = new Map(asks.map((ask) => [ask.formVersionId, ask]))
  return new Map(
    rows.flatMap((row) => {
      const ask = now.get(row.otherVersionId)
      if (!ask || !standsFor(row, ask)) return []
      const { reason, recordedBy, recordedAt } = row
      return [[row.otherVersionId, { reason, recordedBy, recordedAt }] as const]
    }),
  )
}
