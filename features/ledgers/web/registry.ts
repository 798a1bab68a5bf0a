/** Names of elements and groups for the screens, read once. */
import { useMemo } from 'react'
import type { Language } from '../../../foundation/words.ts'
import { api } from '../../../web/api.ts'
import { useRead } from '../../../web/ui/read.ts'
import { useLanguage } from '../../../web/words.ts'
import { showValue } from '../../elements/rules/show.ts'
import type { CellRead, Ledger } from '../contract.ts'
import { calculatedOf } from '../../elements/rules/calculated.ts'

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
      calculated: calculatedOf(data?.derivations ?? []),
      codeLists: new Map((data?.codeLists ?? []).map((list) => [list.key, list])),
      elementName: (key: string) => named(elements.get(key), key),
      /** What a cell says, in the present language; a masked one as the server masked it. */
      shownOf: (key: string, { value, shown, masked }: Pick<CellRead, 'value' | 'shown' | 'masked'>): string => {
        const element = elements.get(key)
        if (masked || value === null || !element) return shown
        return (
          showValue(
            element,
            data?.codeLists.find((list) => list.key === element.codeList),
            value,
            language,
          ) || shown
        )
      },
      tagName: (key: string) => named(tags.get(key), key),
    }
  }, [data, language])
}

/** A ledger by its title in the language, where it has one. */
export const titleIn = (language: Language, { title, titleEn }: Pick<Ledger, 'title' | 'titleEn'>): string => (language === 'zh' ? title : (titleEn ?? title))
