/** Names of the communities in a day's lines, looked up for reading; the sealed lines themselves hold codes only. */
import { useEffect, useState } from 'react'
import { ask } from '../../../../../web/portal/read.ts'
import type { endpoints as areas } from '../../../../areas/contract.ts'

const size = 200

/** By code, as they fill in street by street; a code without a name is shown as it is. */
export function useNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const streets = [...new Set(codes.map((code) => `${code.slice(0, 9)}000`))].toSorted().join(' ')
  useEffect(() => {
    const stop = new AbortController()
    for (const parent of streets.split(' ').filter(Boolean))
      ask<typeof areas.listAreas>('/areas', { parent, page: 1, size }, stop.signal).then(
        ({ rows }) => setNames((known) => new Map([...known, ...rows.map(({ code, name }) => [code, name] as const)])),
        () => undefined,
      )
    return () => stop.abort()
  }, [streets])
  return names
}
