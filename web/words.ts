/** The language people read in (zh-CN unless they chose English), kept on their device, and words in it. */
import { useCallback, useSyncExternalStore } from 'react'
import { sayIn, type Language, type Pair, type Text, type Values, type Words } from '../foundation/words.ts'
import { keep, kept } from './kept.ts'

const place = 'jianfu.language'
const listeners = new Set<() => void>()
let language: Language = kept(place) === 'en' ? 'en' : 'zh'

function mark() {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}
mark()

export function chooseLanguage(next: Language) {
  language = next
  keep(place, next)
  mark()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, () => language)
}

/** `w('key', values)`, in the present language; keys are those of `words`. */
export function useWords<W extends Words>(words: W): (key: keyof W & string, values?: Values) => string {
  const present = useLanguage()
  return useCallback((key, values) => sayIn(present, words[key] as Pair, values), [present, words])
}

/** Picks the present language from a text or a pair; a plain string passes through, nothing becomes ''. */
export function useText(): (text: Text | Pair | string | null | undefined, values?: Values) => string {
  const present = useLanguage()
  return useCallback(
    (text, values) => {
      if (text === null || text === undefined) return ''
      if (typeof text === 'string') return text
      return 'zh' in text ? text[present] : sayIn(present, text, values)
    },
    [present],
  )
}

const pair: Pair = ['{{label}}：{{value}}', '{{label}}: {{value}}']

/** `labelled(w('source'), law.source)`: what something is called and what it is, with the mark of the language between them. */
export function useLabelled(): (label: string, value?: string | number | null) => string {
  const present = useLanguage()
  return useCallback((label, value = '') => sayIn(present, pair, { label, value }).trimEnd(), [present])
}
