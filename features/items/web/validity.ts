import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/words.ts'
import { words } from './words.ts'

type Span = { validFrom: string | null; validTo: string | null }

/** Says [validFrom, validTo) as people read it; both ends may be open. */
export function useValidity(): (span: Span) => string {
  const w = useWords(words)
  const format = useFormat()
  return ({ validFrom, validTo }) => {
    if (validFrom !== null) return format.period(validFrom, validTo)
    return validTo === null ? w('noEnd') : `${w('sinceListKnown')} ${format.period('', validTo).trim()}`
  }
}
