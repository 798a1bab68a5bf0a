/** Chinese text as it is compared: without what tells nothing apart, and with the way back to the text as written. */

/** Phrases that nearly every item carries and that therefore tell nothing apart; longest first. */
const emptyPhrases = [
  '认真做好',
  '积极开展',
  '进一步',
  '协助',
  '开展',
  '做好',
  '组织',
  '进行',
  '相关',
  '有关',
  '工作',
  '事项',
  '社区',
  '居民',
  '以及',
  '和',
  '及',
  '与',
  '等',
  '的',
]
const chineseDigits = '〇一二三四五六七八九'

/** `text` is what is compared; `at[i]` is the place of its i-th character in the text given. */
export type Normalised = { text: string; at: number[] }

function plainCharacters(source: string): { character: string; at: number }[] {
  const plain: { character: string; at: number }[] = []
  let at = 0
  for (const point of source) {
    for (const character of point.normalize('NFKC').toLowerCase()) {
      if (/[\p{L}\p{N}]/u.test(character)) {
        const digit = character === '零' ? 0 : chineseDigits.indexOf(character)
        plain.push({ character: digit >= 0 ? String(digit) : character, at })
      }
    }
    at += point.length
  }
  return plain
}

/** Full width to half width, lower case, no blanks or punctuation, one way of writing digits, no empty phrases. */
export function normaliseChinese(source: string): Normalised {
  const plain = plainCharacters(source)
  const kept: typeof plain = []
  for (let index = 0; index < plain.length;) {
    const phrase = emptyPhrases.find((words) => [...words].every((character, offset) => plain[index + offset]?.character === character))
    if (phrase) index += phrase.length
    else kept.push(plain[index++] as (typeof plain)[number])
  }
  // a title made of nothing but empty phrases is still itself
  const result = kept.length > 0 ? kept : plain
  return { text: result.map(({ character }) => character).join(''), at: result.map(({ at }) => at) }
}
