/** What the community has typed and not yet saved: kept here, saved when typing pauses, never lost on a refusal. */
import { useEffect, useRef, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useQuiet } from '../../../../web/ui/quiet.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import type { Value } from '../../../elements/contract.ts'
import type { ReportWhole } from './ReportPage.tsx'

type Typed = { value: Value; because: string | null }
type RowTyped = { sectionId: string; number: number; values: Record<string, Value> }
export type Typing = { cells: Readonly<Record<string, Typed>>; rows: Readonly<Record<string, RowTyped>> }
export type Filling = ReturnType<typeof useFilling>

const nothing: Typing = { cells: {}, rows: {} }
const isEmpty = ({ cells, rows }: Typing) => Object.keys(cells).length === 0 && Object.keys(rows).length === 0

/** What is left to save when `sent` has been stored: anything typed since stays. */
function without(typing: Typing, sent: Typing): Typing {
  const left = <V>(now: Readonly<Record<string, V>>, then: Readonly<Record<string, V>>) =>
    Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== then[key]))
  return { cells: left(typing.cells, sent.cells), rows: left(typing.rows, sent.rows) }
}

export function useFilling(asked: ReportWhole) {
  const [report, setReport] = useState(asked)
  const [typing, setTyping] = useState(nothing)
  const save = useSubmit(api.reports.saveReport, { renew: false })
  const quiet = useQuiet(typing, 800)
  const newest = useRef(report)
  const busy = useRef<Promise<boolean> | null>(null)
  // another read of the same report (after submitting, or from elsewhere) is newer than what we hold
  useEffect(() => {
    if (asked.revision >= newest.current.revision) {
      newest.current = asked
      setReport(asked)
    }
  }, [asked])

  async function flush(now: Typing): Promise<boolean> {
    if (busy.current) await busy.current
    if (isEmpty(now)) return true
    const work = (async () => {
      const { id, revision } = newest.current
      const stored = await save.submit({ id, revision, cells: { ...now.cells }, rows: Object.values(now.rows) })
      if (!stored) return false
      newest.current = stored
      setReport(stored)
      setTyping((later) => without(later, now))
      return true
    })()
    busy.current = work
    const done = await work
    busy.current = null
    return done
  }
  useEffect(() => {
    if (!isEmpty(quiet)) void flush(quiet)
    // oxlint-disable-next-line react/exhaustive-deps -- saves once for each pause in typing
  }, [quiet])

  return {
    report,
    typing,
    problem: save.problem,
    pending: save.pending,
    saved: isEmpty(typing),
    flush: () => flush(typing),
    newest: () => newest.current,
    sayCell: (fieldId: string, value: Value, because: string | null = null) =>
      setTyping((now) => ({ ...now, cells: { ...now.cells, [fieldId]: { value, because } } })),
    sayRow: (sectionId: string, number: number, fieldId: string, value: Value) =>
      setTyping((now) => {
        const key = `${sectionId}/${number}`
        return { ...now, rows: { ...now.rows, [key]: { sectionId, number, values: { ...now.rows[key]?.values, [fieldId]: value } } } }
      }),
  }
}
