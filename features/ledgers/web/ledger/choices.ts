/** What can be chosen for a code or for yes and no, sensitive ones too: masked is what is held, not what may be said. */
import { sayIn, type Language } from '../../../../foundation/words.ts'
import { fitWords } from '../../../../web/ui/grid/fit-words.ts'
import type { Option } from '../../../../web/ui/grid/types.ts'
import type { FindableList } from '../../../elements/contract.ts'

/** 未知, 未说明 and 其他 are what one takes when nothing else fits: they come last, whatever their code. */
const isResort = (name: string) => /^(未知|未说明|不详|其他)/.test(name)

export function choicesOf({ entries }: FindableList, language: Language): Option[] {
  const inOrder = [...entries.filter(({ name }) => !isResort(name)), ...entries.filter(({ name }) => isResort(name))]
  return inOrder.map(({ code, name, nameEn, initials }) => ({ code, initials, name: language === 'zh' ? name : nameEn }))
}

export const yesOrNo = (language: Language): Option[] => [
  { code: 'true', name: sayIn(language, fitWords.yes), initials: 's' },
  { code: 'false', name: sayIn(language, fitWords.no), initials: 'f' },
]
