/** Several facts in one column: 姓名及身份证号, 楼门号/单元/房号, 监护人姓名、电话, 租赁起止日期. */
import { heads } from '../lexicon/folding.ts'
import { plainCharacters } from '../lexicon/characters.ts'
import { readLabel, type Reading } from '../normalise.ts'

const between = /[、/,，;；+&]|(?<=..)(?:以及|及其|及|和|与)(?=..)/
const headWords = new Set(heads.map(([word]) => word))

/** What the first part says before its kind of answer: 监护人 of 监护人姓名, 残疾 of 残疾类别. */
function prefixOf(part: string, reading: Reading | undefined): string {
  const head = reading?.words.findLast(({ sort }) => sort === 'head')
  if (head && part.endsWith(head.said)) return part.slice(0, -head.said.length)
  return reading?.words.find(({ sort }) => sort === 'role')?.said ?? ''
}

/** The parts of a head, each a whole head: the one whose fact it is, and the kind of answer, are said once for all parts. Fewer than two = it has none. */
export function partsOf(label: string): string[] {
  const plain = plainCharacters(label).replace(/[(（][^()（）]*[)）]/g, '')
  const span = /^(.*)起止(.*)$/.exec(plain)
  if (span) return [`${span[1]}起${span[2] || '日期'}`, `${span[1]}止${span[2] || '日期'}`]
  const parts = plain.split(between).filter((part) => part !== '')
  if (parts.length < 2) return []
  const readings = parts.map((part) => readLabel(part))
  const prefix = prefixOf(parts[0] ?? '', readings[0])
  const lastHead = readings.at(-1)?.words.findLast(({ sort }) => sort === 'head')?.said ?? ''
  return parts.map((part, at) => {
    const mine = readings[at]
    const inherits = at > 0 && mine?.whose === null && mine.words.length > 0 && mine.words.every(({ sort }) => sort === 'head')
    const lacks = at < parts.length - 1 && lastHead !== '' && part.length <= 3 && !mine?.words.some(({ text }) => headWords.has(text))
    return `${inherits ? prefix : ''}${part}${lacks ? lastHead : ''}`
  })
}
