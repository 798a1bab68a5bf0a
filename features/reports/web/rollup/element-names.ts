import { api } from '../../../../web/api.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { useLanguage } from '../../../../web/words.ts'

/** Names of elements in the present language; '…' while they are on their way. */
export function useElementNames(): (key: string) => string {
  const language = useLanguage()
  const { data } = useRead(api.elements.readRegistry, {})
  const found = new Map((data?.elements ?? []).map((element) => [element.key, language === 'zh' ? element.name : element.nameEn]))
  return (key) => found.get(key) ?? '…'
}
