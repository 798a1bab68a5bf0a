/** Elements, groups and code lists a form names must exist. */
import { say, type Pair, type Text } from '../../../../foundation/words.ts'
import type { FormContent, Mapping, Population } from '../../contract.ts'
import { fieldsOf, fieldTitle } from '../fields.ts'
import type { Known } from '../known.ts'
import { contentWords as words } from './words.ts'

export type Fault = { field: string; text: Text }

/** Key of a fault's place: a field's, section's or rule's id, or a key of the content. */
export const fault = (field: string, pair: Pair, values: Record<string, string | Text> = {}): Fault => ({ field, text: say(pair, values) })

function namesOf(at: string, { tags, criteria }: Pick<Population | Mapping, 'tags' | 'criteria'>, known: Known): Fault[] {
  return [
    ...tags.filter((key) => !known.tags.has(key)).map((key) => fault(at, words.unknownTag, { key })),
    ...criteria.filter(({ elementKey }) => !known.elements.has(elementKey)).map(({ elementKey }) => fault(at, words.unknownElement, { key: elementKey })),
  ]
}

export function nameFaults(content: Pick<FormContent, 'sections'>, known: Known): Fault[] {
  const sections = content.sections.flatMap(({ id, title, kind, population }) => [
    ...(kind === 'subjects' && !population ? [fault(id, words.populationMissing, { title })] : []),
    ...(population ? namesOf(id, population, known) : []),
  ])
  const fields = fieldsOf(content).flatMap((field) => {
    const { id, mapping, codeList, kind, choices, fill, section } = field
    const label = fieldTitle(field)
    const counts = mapping !== null && (mapping.elementKey !== null || mapping.measure === 'count')
    return [
      ...(mapping ? namesOf(id, mapping, known) : []),
      ...(mapping?.elementKey && !known.elements.has(mapping.elementKey) ? [fault(id, words.unknownElement, { key: mapping.elementKey })] : []),
      ...(codeList !== null && !known.codeLists.has(codeList) ? [fault(id, words.unknownCodeList, { key: codeList })] : []),
      ...(kind === 'code' && fill === 'asked' && codeList === null && choices.length === 0 ? [fault(id, words.codesMissing, { label })] : []),
      ...(fill === 'drawn' && !counts ? [fault(id, words.drawnWithoutMapping, { label })] : []),
      ...(section.kind === 'subjects' && mapping && mapping.measure !== 'value' ? [fault(id, words.figureOfRow, { label })] : []),
    ]
  })
  return [...sections, ...fields]
}
