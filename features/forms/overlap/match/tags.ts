/** Groups of people and places by the words forms use for them. */
import { plainCharacters } from '../lexicon/characters.ts'
import type { KnownTag } from '../registry.ts'

/** Words, the longest first, with the group they name. */
export type TagWords = readonly { words: string; tag: KnownTag }[]

/** 老年人, 老人 and 长者 are one word where groups are compared. */
export const plainGroup = (words: string): string =>
  plainCharacters(words)
    .replace(/老年人|长者|老人家/g, '老人')
    .replace(/[、,，()（）]/g, '')
const endings = /(人员|对象|家庭|人群|群众|患者|户|者|老人|人口|人)$/
/** What is left without its ending must still name the group and nothing else. */
const tooBroad = new Set(['老', '儿童', '居民', '社区', '残', '人', '退役军', '老年', '高龄', '常住', '空', '困境', '青年', '军', '特殊', '重点', '困难'])

export function compileTags(tags: readonly KnownTag[]): TagWords {
  const found = new Map<string, KnownTag>()
  const put = (words: string, tag: KnownTag) => {
    if (words.length >= 2 && !found.has(words)) found.set(words, tag)
  }
  for (const tag of tags) for (const words of [tag.name, ...tag.synonyms]) for (const part of [words, ...words.split(/[、/(（)）]/)]) put(plainGroup(part), tag)
  for (const tag of tags)
    for (const words of [tag.name, ...tag.synonyms]) {
      const short = plainGroup(words).replace(endings, '')
      if (short.length >= 2 && !tooBroad.has(short)) put(short, tag)
    }
  return [...found]
    .map(([words, tag]) => ({ words, tag }))
    .toSorted((one, other) => other.words.length - one.words.length || (one.words < other.words ? -1 : 1))
}
