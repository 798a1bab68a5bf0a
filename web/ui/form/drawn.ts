import { startTransition, useEffect, useState } from 'react'
import type { FormSection } from './types.ts'

/** Fields drawn at once, and at every turn after. */
const atFirst = 24
const more = 60

/** Before which field of the whole form each section begins; one that draws itself counts once. */
function startsOf(sections: readonly FormSection[]): { of: number[]; whole: number } {
  let whole = 0
  const of = sections.map(({ fields, body }) => {
    const start = whole
    whole += body ? 1 : fields.length
    return start
  })
  return { of, whole }
}

/** How many fields of the section at a place are drawn so far: a first screenful at once, the rest between the keys. */
export function useDrawn(sections: readonly FormSection[]): (place: number) => number {
  const [drawn, setDrawn] = useState(atFirst)
  const { of, whole } = startsOf(sections)
  const isWhole = drawn >= whole
  useEffect(() => {
    if (!isWhole) startTransition(() => setDrawn(drawn + more))
  }, [drawn, isWhole])
  return (place) => Math.max(0, drawn - (of[place] ?? 0))
}
