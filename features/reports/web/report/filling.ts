/** What the community has typed: kept in the form, saved when typing pauses as far as it fits, never lost on a refusal. */
import { useRef, useState } from 'react'
import { api } from '../../../../web/api.ts'
import type { Draft, Entries } from '../../../../web/ui/form/entries.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText } from '../../../../web/words.ts'
import type { Value } from '../../../elements/contract.ts'
import { placeOf, rowKey } from './fields.ts'
import type { ReportStore } from './store.ts'

type TypedRow = { sectionId: string; number: number; values: Record<string, Value> }
type Change = { cells: Record<string, { value: Value; because: string | null }>; rows: TypedRow[] }
export type Filling = ReturnType<typeof useFilling>

function changeOf(keys: Iterable<string>, entries: Entries): Change {
  const cells: Change['cells'] = {}
  const rows = new Map<string, TypedRow>()
  for (const key of keys) {
    const found = entries.read(key)
    if (!('value' in found)) continue
    const { sectionId, number, fieldId } = placeOf(key)
    if (sectionId === null) cells[fieldId] = { value: found.value, because: null }
    else {
      const row = rows.get(`${sectionId} ${number}`) ?? { sectionId, number, values: {} }
      row.values[fieldId] = found.value
      rows.set(`${sectionId} ${number}`, row)
    }
  }
  return { cells, rows: [...rows.values()] }
}

/** `typed` is said at the first key, so that nobody reads "saved" beside something that is not. */
export function useFilling(store: ReportStore) {
  const text = useText()
  const save = useSubmit(api.reports.saveReport, { renew: false })
  const [dirty, setDirty] = useState(false)
  const [wrong, setWrong] = useState(0)
  const stored = useRef(new Map<string, string>())
  const lastRows = useRef<TypedRow[]>([])
  const queue = useRef<Promise<boolean>>(Promise.resolve(true))

  function send(change: Change): Promise<boolean> {
    queue.current = queue.current.then(async () => {
      const { id, revision } = store.get().report
      lastRows.current = change.rows
      const answer = await save.submit({ id, revision, ...change })
      if (answer) store.take(answer)
      return answer !== undefined
    })
    return queue.current
  }

  /** Only what differs from what is stored, and fits. */
  async function keep(draft: Draft, entries: Entries): Promise<void> {
    const touched = [...new Set([...Object.keys(draft), ...stored.current.keys()])]
    const differ = touched.filter((key) => (stored.current.get(key) ?? entries.given(key).text) !== entries.textOf(key))
    const fitting = differ.filter((key) => 'value' in entries.read(key))
    setWrong(differ.length - fitting.length)
    const texts = fitting.map((key) => [key, entries.textOf(key)] as const)
    const done = fitting.length === 0 || (await send(changeOf(fitting, entries)))
    if (!done) return
    for (const [key, said] of texts) stored.current.set(key, said)
    setDirty(false)
  }

  const errors = Object.fromEntries(
    (save.problem?.fields ?? []).flatMap(({ field, text: sentence }) => {
      const [where = '', at = '', , id = ''] = field.split('.')
      const row = lastRows.current[Number(at)]
      if (where === 'rows') return row ? [[rowKey(row.sectionId, row.number, id), text(sentence)] as const] : []
      return [[at, text(sentence)] as const]
    }),
  )

  return {
    keep,
    typed: () => setDirty(true),
    sayDrawn: (fieldId: string, value: Value, because: string) => void send({ cells: { [fieldId]: { value, because } }, rows: [] }),
    /** True once everything sent so far has been stored. */
    settled: () => queue.current,
    /** The form begins anew: what it opens with is what is stored. */
    forget: () => stored.current.clear(),
    problem: save.problem,
    errors,
    wrong,
    saved: !dirty && !save.pending && !save.problem,
  }
}
