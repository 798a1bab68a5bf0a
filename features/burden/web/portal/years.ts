/** The years one may choose from, the present one first; the browser's clock is enough for that. */
import { useState } from 'react'
import { civilDay } from '../../../../foundation/clock.ts'

/** Nothing was handed down here before. */
export const firstYear = 2025

export function useYears(): number[] {
  const [present] = useState(() => Number(civilDay(new Date().toISOString()).slice(0, 4)))
  return Array.from({ length: Math.max(1, present - firstYear + 1) }, (_, back) => present - back)
}
