/** Ticks are sent one after another, each on the revision the one before left; what is on screen is ahead of what is kept. */
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { api, problemOf } from '../../../web/api.ts'
import type { OwnName, StockTakingRead, Totals } from '../contract/campaigns.ts'

type Change = { ticks?: { entryId: string; present: boolean }[]; totals?: Totals; names?: OwnName[] }

export function useTicks(start: StockTakingRead) {
  const client = useQueryClient()
  const [ticked, setTicked] = useState(() => new Set(start.ticked))
  const [names, setNames] = useState(start.names)
  const [totals, setTotals] = useState(start.totals)
  const [wrong, setWrong] = useState<ReadonlySet<keyof Totals>>(new Set())
  const [filled, setFilled] = useState(0)
  const [waiting, setWaiting] = useState(0)
  const [problem, setProblem] = useState<RefusalBody>()
  const revision = useRef(start.revision)
  const turn = useRef<Promise<unknown>>(Promise.resolve())

  const send = (change: Change) => {
    setWaiting((count) => count + 1)
    turn.current = turn.current
      .then(() => api.cleanups.saveStockTaking({ id: start.id, revision: revision.current, ticks: [], ...change }))
      .then(
        (saved) => {
          revision.current = saved.revision
          setProblem(undefined)
        },
        (error: unknown) => setProblem(problemOf(error)),
      )
      .finally(() => setWaiting((count) => count - 1))
    return turn.current
  }
  return {
    ticked,
    names,
    totals,
    /** How often the counts were filled in at once: fields show them anew. */
    filled,
    /** Fields in which something stands that is no count; nothing of it is sent. */
    wrong,
    mark: (field: keyof Totals, isWrong: boolean) => setWrong((before) => new Set(isWrong ? [...before, field] : [...before].filter((one) => one !== field))),
    waiting: waiting > 0,
    problem,
    tick: (entryId: string, present: boolean) => {
      setTicked((before) => {
        const next = new Set(before)
        if (present) next.add(entryId)
        else next.delete(entryId)
        return next
      })
      void send({ ticks: [{ entryId, present }] })
    },
    /** Several at once, as one change. */
    tickAll: (entryIds: readonly string[]) => {
      setTicked((before) => new Set([...before, ...entryIds]))
      void send({ ticks: entryIds.map((entryId) => ({ entryId, present: true })) })
    },
    countAll: (given: Partial<Totals>) => {
      const next = { ...totals, ...given }
      setFilled((times) => times + 1)
      setTotals(next)
      void send({ totals: next })
    },
    count: (field: keyof Totals, value: number | null) => {
      const next = { ...totals, [field]: value }
      setTotals(next)
      void send({ totals: next })
    },
    name: (next: OwnName[]) => {
      setNames(next)
      void send({ names: next })
    },
    /** Waits for what is still on its way, then ends the page. */
    finish: async () => {
      await turn.current
      const done = await api.dispatches.completeStockTaking({ id: start.id, revision: revision.current }).catch((error: unknown) => {
        setProblem(problemOf(error))
        return undefined
      })
      if (done) await client.invalidateQueries()
      return done
    },
  }
}
