/** Elements and code lists, asked for only where a form needs them to be filled in: most figures say all there is to say themselves. */
import { useMemo } from 'react'
import { api } from '../../../../web/api.ts'
import { useRead } from '../../../../web/ui/read.ts'
import type { CodeList, Element } from '../../../elements/contract.ts'
import type { FormContent, FormField } from '../../../forms/contract.ts'

type Known = { elements: ReadonlyMap<string, Element>; codeLists: ReadonlyMap<string, CodeList> }
const nothing: Known = { elements: new Map(), codeLists: new Map() }

const asksOfElement = ({ fill, codeList, mapping }: FormField) =>
  fill === 'asked' && (codeList !== null || (mapping?.measure === 'value' && mapping.elementKey !== null))

/** Undefined while they are on their way. */
export function useKnown({ sections }: FormContent, writes: boolean): Known | undefined {
  const needed = writes && sections.some(({ fields }) => fields.some(asksOfElement))
  const { data } = useRead(api.elements.readRegistry, needed ? {} : null)
  return useMemo(() => {
    if (!needed) return nothing
    return (
      data && {
        elements: new Map(data.elements.map((element) => [element.key, element])),
        codeLists: new Map(data.codeLists.map((list) => [list.key, list])),
      }
    )
  }, [needed, data])
}
