/** What the community has typed: kept in the form, saved when typing pauses as far as it fits, never lost on a refusal. */
import { useCallback, useMemo, useRef, useState } from 'react'
import { api } from '../../../../web/api.ts'
import type { Draft, Entries } from '../../../../web/ui/form/entries.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText } from '../../../../web/words.ts'
import type { Value } from '../../../elements/contract.ts'
import { changeOf, errorsIn, type Change, type TypedRow } from './change.ts'
import type { ReportStore } from './store.ts'
import { markStored, unsavedIn } from './unsaved.ts'

export type Filling = ReturnType<typeof useFilling>

export function useFilling(store: ReportStore) {
  const text = useText()
  const save = useSubmit(api.reports.saveReport, { renew: false })
  const [dirty, setDirty] = useState(false)
  const [wrong, setWrong] = useState(0)
  const [busy, setBusy] = useState(false)
  const latest = useRef<Entries>(undefined)
  const lastRows = useRef<TypedRow[]>([])
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  /** One write after the other, each on what the one before has made of the report. */
  function inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
    const done = queue.current.then(work)
    queue.current = done.catch(() => undefined)
    return done
  }

  async function send(change: Change): Promise<boolean> {
    const { id, revision } = store.get().report
    lastRows.current = change.rows
    const answer = await save.submit({ id, revision, ...change })
    // refused, perhaps because a colleague changed it meanwhile: the next save goes on from what it has become
    const next = answer ?? (await api.reports.getReport({ id }).catch(() => undefined))
    if (next) store.take(next)
    return answer !== undefined
  }

  /** Only what differs from what is stored, and fits; true once that has been stored. */
  function keep(entries: Entries): Promise<boolean> {
    const fits = (key: string) => 'value' in entries.read(key)
    const isShown = (key: string) => {
      const field = entries.field(key)
      return field !== undefined && entries.shows(field)
    }
    setWrong(Object.keys(unsavedIn(entries)).filter((key) => !fits(key) && isShown(key)).length)
    return inTurn(async () => {
      const unsaved = Object.entries(unsavedIn(entries))
      const fitting: Draft = Object.fromEntries(unsaved.filter(([key]) => fits(key)))
      const keys = Object.keys(fitting)
      // typed back to what is stored: an earlier refusal has nothing left to say
      if (unsaved.length === 0) save.forget()
      const done = keys.length === 0 || (await send(changeOf(keys, entries)))
      if (done) markStored(entries, fitting)
      setDirty(Object.keys(unsavedIn(entries)).some(fits))
      return done
    })
  }

  const { problem } = save
  const errors = useMemo(() => errorsIn(problem?.fields, lastRows.current, text), [problem, text])

  return {
    keep,
    /** Said at every key, so that nobody reads "saved" beside something that is not. */
    typed: useCallback((entries: Entries) => {
      latest.current = entries
      setDirty(true)
    }, []),
    /** True once it has been stored. */
    sayDrawn: (fieldId: string, value: Value, because: string) => inTurn(() => send({ cells: { [fieldId]: { value, because } }, rows: [] })),
    /** Does `work` once all that was typed and fits has been stored, trying again what was refused before; not at all when it cannot be stored. */
    async onceStored(work: () => Promise<unknown>): Promise<void> {
      setBusy(true)
      try {
        if (latest.current === undefined || (await keep(latest.current))) await inTurn(work)
      } finally {
        setBusy(false)
      }
    },
    /** Such work is waiting or under way. */
    busy,
    /** What is to stand in the form again when it begins anew. */
    unsaved: useCallback((): Draft => (latest.current ? unsavedIn(latest.current) : {}), []),
    problem,
    errors,
    wrong,
    saved: !dirty && !save.pending && !problem,
  }
}
