/** Rows of a dry run as their reader may see them. */
import { mask } from '../../../../foundation/masks.ts'
import { span, type PageAsked } from '../../../../foundation/paging.ts'
import type { Request } from '../../../../foundation/request.ts'
import type { Value } from '../../../elements/contract.ts'
import { readRegistry } from '../../../elements/queries/registry.ts'
import { showValue } from '../../../elements/rules/show.ts'
import { unsealValue } from '../../commands/seal-values.ts'
import type { ImportRow } from '../../contract/imports.ts'
import { isMasked, readerKind } from '../../rules/access.ts'
import { maskFor } from '../../rules/masking.ts'
import { titlesOf } from '../titles.ts'
import { beforeImport, type Before } from './before.ts'
import { subjectsById } from './existing.ts'
import { findImport } from './find.ts'

type Asking = Pick<Request, 'db' | 'actor' | 'today' | 'deployment'>
type Asked = PageAsked & { id: string; state?: ImportRow['state'] | undefined; action?: NonNullable<ImportRow['action']> | undefined }

export async function listImportRows(asking: Asking, { id, state, action, ...paging }: Asked) {
  const { db, actor, deployment } = asking
  const { district, ledgerId, startedBy, organisationId, state: standing } = await findImport(asking, id)
  const { subjectKind: kind } = await db.selectFrom('ledgers').select('subjectKind').where('id', '=', ledgerId).executeTakeFirstOrThrow()
  const registry = await readRegistry(db)
  const reader = readerKind(actor)
  let found = db.selectFrom('importRows').where('district', '=', district).where('importId', '=', id)
  if (state !== undefined) found = found.where('state', '=', state)
  if (action !== undefined) found = found.where('action', '=', action)
  const { limit, offset } = span(paging)
  const rows = await found.selectAll().orderBy('number').limit(limit).offset(offset).execute()
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const subjects = await subjectsById(
    db,
    district,
    rows.flatMap(({ subjectId }) => subjectId ?? []),
  )
  const earlier = standing === 'committed' ? await beforeImport(db, district, rows) : new Map<string, Before>()
  // what one has typed oneself and is about to write over a value cannot be checked behind asterisks
  const isUploader = standing === 'checked' && startedBy === actor.name && organisationId === actor.organisationId
  const show = (key: string, value: Value, asTyped = false) => {
    const element = registry.elements.get(key)
    if (!element) return ''
    const text = showValue(element, registry.codeLists.get(element.codeList ?? ''), value, 'zh')
    return !asTyped && isMasked(element, reader) && text !== '' ? mask(maskFor(element), text) : text
  }
  const shownOf = (place: string, values: Record<string, Value>, sealed: Record<string, string>, keys: readonly string[], asTyped = false) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const cipher = sealed[key]
        const value = cipher === undefined ? values[key] : unsealValue(deployment.keyring, { district, subjectId: place }, key, cipher)
        return value === undefined || value === null ? [] : [[key, show(key, value, asTyped)] as const]
      }),
    )
  return {
    rows: rows.map((row) => {
      const { district: _, importId, number, state: rowState, action: doing, subjectId, faults, values, sealed } = row
      const keys = [...Object.keys(values), ...Object.keys(sealed)]
      const subject = doing === 'change' ? subjects.get(subjectId ?? '') : undefined
      const was = earlier.get(subjectId ?? '') ?? subject ?? { values: {}, sealed: {} }
      const named = { id: String(number), kind, values: { ...subjects.get(subjectId ?? '')?.values, ...values } }
      return {
        district,
        importId,
        number,
        state: rowState,
        action: doing,
        subjectId: subjects.has(subjectId ?? '') ? subjectId : null,
        faults,
        title: titlesOf([named], reader, registry).get(named.id) ?? '',
        shown: shownOf(subjectId ?? '', values, sealed, keys, isUploader && doing === 'change'),
        before: subject ? shownOf(subject.id, was.values, was.sealed, keys) : {},
      }
    }),
    total: Number(total),
    ...paging,
  }
}
