/** Names of elements and groups for the screens, read once. */
import { useMemo } from 'react'
import { api } from '../../../web/api.ts'
import { useRead } from '../../../web/ui/read.ts'
import { useLanguage } from '../../../web/words.ts'

export function useRegistry() {
  const language = useLanguage()
  const { data } = useRead(api.elements.readRegistry, {})
  return useMemo(() => {
    const elements = new Map((data?.elements ?? []).map((element) => [element.key, element]))
    const tags = new Map((data?.tags ?? []).map((tag) => [tag.key, tag]))
    const named = (one: { name: string; nameEn: string } | undefined, key: string) => (one ? (language === 'zh' ? one.name : one.nameEn) : key)
    return {
      ready: data !== undefined,
      elements,
      tags,
      // an age follows from the birth date on every day anew; said once, it would stand still
      calculated: new Set((data?.derivations ?? []).filter(({ rule }) => rule.kind === 'age').map(({ to }) => to)),
      codeLists: new Map((data?.codeLists ?? []).map((list) => [list.key, list])),
      elementName: (key: string) => named(elements.get(key), key),
      tagName: (key: string) => named(tags.get(key), key),
    }
  }, [data, language])
}
