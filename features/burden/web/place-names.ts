/** Names of places in the present language. */
import { useCallback } from 'react'
import { useLanguage } from '../../../web/words.ts'
import { english } from './english-places.ts'

/** `place(code, name)`: the name in the present language, the Chinese one where there is no other. */
export function usePlaceName(): (code: string, name: string) => string {
  const language = useLanguage()
  return useCallback((code, name) => (language === 'en' ? (english[code] ?? name) : name), [language])
}
