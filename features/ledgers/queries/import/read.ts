/** Imports as they are shown. */
import type { z } from 'zod'
import { addDays, civilDay } from '../../../../foundation/clock.ts'
import { span, type PageAsked } from '../../../../foundation/paging.ts'
import type { Request } from '../../../../foundation/request.ts'
import { areaNames } from '../../../areas/queries/names.ts'
import { readRegistry } from '../../../elements/queries/registry.ts'
import { calculatedIn } from '../../../elements/rules/calculated.ts'
import type { ImportRead as ImportReadSchema } from '../../endpoints/imports.ts'
import type { ImportKept } from '../../tables.ts'
import { findImport, rangeOf, seesImports } from './find.ts'

type Asking = Pick<Request, 'db' | 'actor' | 'today'>
export type ImportRead = z.input<typeof ImportReadSchema>

const undoDays = 30

/** The last day on which it can be taken back; null before it is committed. */
export const undoUntil = ({ committedAt }: Pick<ImportKept, 'committedAt'>): string | null =>
  committedAt === null ? null : addDays(civilDay(committedAt), undoDays)

export async function readImports({ db, actor, today }: Asking, kept: readonly ImportKept[]): Promise<ImportRead[]> {
  const ids = [...new Set(kept.map(({ ledgerId }) => ledgerId))]
  const ledgers = ids.length === 0 ? [] : await db.selectFrom('ledgers').select(['id', 'title', 'titleEn', 'columns', 'state']).where('id', 'in', ids).execute()
  const byId = new Map(ledgers.map((ledger) => [ledger.id, ledger]))
  const names = await areaNames(
    db,
    kept.map(({ communityCode }) => communityCode),
  )
  const { elements, derivations } = await readRegistry(db)
  const calculated = calculatedIn(derivations)
  return kept.map((one) => {
    const ledger = byId.get(one.ledgerId)
    const until = undoUntil(one)
    const mayWrite = actor.permissions.has('ledgers.write') && ledger?.state === 'in_force'
    return {
      ...one,
      ledgerTitle: ledger?.title ?? '',
      ledgerTitleEn: ledger?.titleEn ?? null,
      communityName: names.get(one.communityCode) ?? one.communityCode,
      elements: (ledger?.columns ?? []).flatMap(({ elementKey, required }) => {
        const element = elements.get(elementKey)
        return element && !calculated.has(elementKey) ? [{ key: elementKey, name: element.name, nameEn: element.nameEn, required }] : []
      }),
      mayWrite,
      mayUndo: mayWrite && one.state === 'committed' && until !== null && today <= until,
      undoUntil: until,
    }
  })
}

export async function readImport(asking: Asking, kept: ImportKept): Promise<ImportRead> {
  const [read] = await readImports(asking, [kept])
  return read as ImportRead
}

export const getImport = async (asking: Asking, { id }: { id: string }): Promise<ImportRead> => readImport(asking, await findImport(asking, id))

export async function listImports(asking: Asking, { ledgerId, ...paging }: PageAsked & { ledgerId?: string | undefined }) {
  const { db, actor } = asking
  const { page, size } = paging
  if (!seesImports(asking) || actor.areaCode === null) return { rows: [], total: 0, page, size }
  const { first, last } = rangeOf(actor.areaCode)
  let found = db.selectFrom('imports').where('communityCode', '>=', first).where('communityCode', '<=', last)
  if (ledgerId !== undefined) found = found.where('ledgerId', '=', ledgerId)
  const { limit, offset } = span(paging)
  const rows = await found.selectAll().orderBy('startedAt', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute()
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { rows: await readImports(asking, rows), total: Number(total), page, size }
}
