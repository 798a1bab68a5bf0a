/** Whether two records look like one person or thing: a likeness from 0 to 1 whose parts can be named. */
import type { Values } from '../../elements/contract.ts'

export type Likeness = { likeness: number; name: number; birth: number; dwelling: number }

/** From here on a person is asked to look. A same name alone reaches 0.5, with the same birth date 0.85, with the same dwelling 0.65. */
export const alikeFrom = 0.8

const weights = { name: 0.5, birth: 0.35, dwelling: 0.15 } as const
const plain = (text: unknown) =>
  typeof text === 'string' || typeof text === 'number'
    ? String(text)
        .normalize('NFKC')
        .replace(/[\s·•.,，。()（）-]/g, '')
        .toLowerCase()
    : ''

/** Levenshtein distance, counted in characters. */
export function distance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let row = b.map((_, index) => index + 1)
  a.forEach((letter, i) => {
    let diagonal = i
    let left = i + 1
    row = row.map((above, j) => {
      const next = Math.min(above + 1, left + 1, diagonal + (letter === b[j] ? 0 : 1))
      diagonal = above
      left = next
      return next
    })
  })
  return b.length === 0 ? a.length : (row.at(-1) ?? 0)
}

/** One letter may differ in a name of three or more (李秀英 · 李秀莹); a name of two has to be the same. */
function nearName(one: string, other: string): number {
  if (one === '' || other === '') return 0
  if (one === other) return 1
  const longer = Math.max([...one].length, [...other].length)
  return longer >= 3 && distance(one, other) === 1 ? 0.8 : 0
}

/** The same day; or the same month or year where one of them is known no closer; or day and month exchanged. */
function nearBirth(one: string, other: string): number {
  if (one === '' || other === '') return 0
  if (one === other) return 1
  if (one.startsWith(other) || other.startsWith(one)) return 0.7
  const [year, month, day] = one.split('-')
  return other === `${year}-${day}-${month}` ? 0.8 : 0
}

function nearDwelling(one: string, other: string): number {
  if (one === '' || other === '') return 0
  if (one === other) return 1
  const longer = Math.max(one.length, other.length)
  return 1 - distance(one, other) / longer >= 0.8 ? 0.8 : 0
}

/** What likeness is judged by, beside what the kind is called by. */
export const comparedKeys = ['birthDate', 'address', 'building', 'unitNo', 'roomNo'] as const

const dwellingOf = (values: Values) => plain(values['address']) || plain([values['building'], values['unitNo'], values['roomNo']].filter(Boolean).join(''))

/** `nameKey`: the element the kind is called by. Without near-same names nothing is alike. */
export function likenessOf(one: Values, other: Values, nameKey = 'name'): Likeness {
  const name = nearName(plain(one[nameKey]), plain(other[nameKey]))
  const birth = nearBirth(String(one['birthDate'] ?? ''), String(other['birthDate'] ?? ''))
  const dwelling = nearDwelling(dwellingOf(one), dwellingOf(other))
  const likeness = name === 0 ? 0 : weights.name * name + weights.birth * birth + weights.dwelling * dwelling
  return { likeness: Math.round(likeness * 100) / 100, name, birth, dwelling }
}
