/**
 * Times active editing on this page, on the person's own device: kept in the tab until the report is handed in, then sent
 * as a coarse class and forgotten. Whoever does not want it switches it off; the choice stays on the device.
 */
import { useEffect, useMemo, useRef, useState } from 'react'
import { keep, kept } from '../../../../web/kept.ts'
import type { EditingBucket } from '../../contract/editing.ts'
import { bucketOf } from '../../rules/editing.ts'
import { nothingYet, touched } from './active-time.ts'

const choice = 'jianfu.editing'
const signs = ['keydown', 'pointerdown', 'input', 'wheel'] as const
export type Editing = ReturnType<typeof useEditing>

/** @param measuring only where the report can be filled in */
export function useEditing(reportId: string, measuring: boolean) {
  const [isOn, setOn] = useState(() => kept(choice) !== 'off')
  const active = useRef(nothingYet)
  const sent = useRef<{ revision: number; bucket: EditingBucket } | null>(null)
  useEffect(() => {
    active.current = nothingYet
    if (!measuring || !isOn) return undefined
    const note = () => {
      active.current = touched(active.current, performance.now())
    }
    for (const sign of signs) document.addEventListener(sign, note, { passive: true })
    return () => {
      for (const sign of signs) document.removeEventListener(sign, note)
    }
  }, [reportId, measuring, isOn])
  return useMemo(
    () => ({
      isOn,
      choose(next: boolean) {
        keep(choice, next ? null : 'off')
        setOn(next)
      },
      /** The same for the same revision: a submission sent again must say the same, or it would be another one. */
      toSend(revision: number): EditingBucket | null {
        if (!isOn) return null
        if (sent.current?.revision !== revision) sent.current = { revision, bucket: bucketOf(active.current.total / 60_000) }
        return sent.current.bucket
      },
      forget() {
        active.current = nothingYet
        sent.current = null
      },
    }),
    [isOn],
  )
}
