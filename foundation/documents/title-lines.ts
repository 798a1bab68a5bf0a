/** 标题回行: 词意完整，排列对称，长短适宜 (GB/T 9704-2012, 7.3.1). A title that is too long for one line is broken between words, into lines of about one length. */

/** Characters of size 2 in a line of 156 mm. */
const most = 20

/** Latin letters and digits take half a place. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (/[ -\u024f]/.test(letter) ? 0.5 : 1), 0)

const words = new Intl.Segmenter('zh', { granularity: 'word' })

const noBegin = /^[、，。；：？！）》」』”’〕%·]/
const noEnd = /[（《「『“‘〔·]$/
/** 「的」「等」 belong to what is before them, 「关于」「和」 to what follows. */
const clings = /^(?:的|等)/
const leads = /(?:关于|和|与|及|或|对|在|暨)$/
/** A word of one letter is most often half of one the dictionary does not know: 签|约. */
const half = (word: string) => /^[^和与及或的等\p{P}\p{N}a-z]$/iu.test(word)

/** Places between words where a line may end, each with what it costs. */
function placesIn(title: string): { place: number; price: number }[] {
  const parts = [...words.segment(title)]
  return parts.flatMap(({ index: place, segment }, at) => {
    const [first, rest] = [title.slice(0, place), title.slice(place)]
    if (place === 0 || noBegin.test(rest) || noEnd.test(first)) return []
    const price = (clings.test(rest) ? 9 : 0) + (leads.test(first) ? 9 : 0) + (half(segment) || half(parts[at - 1]?.segment ?? '') ? 16 : 0)
    return [{ place, price }]
  })
}

type Broken = { lines: string[]; price: number }

/** The best way to break what is left into `count` lines of about `wanted` characters. */
function breakUp(title: string, count: number, wanted: number): Broken | undefined {
  if (count === 1) return widthOf(title) <= most ? { lines: [title], price: (widthOf(title) - wanted) ** 2 } : undefined
  let best: Broken | undefined
  for (const { place, price: torn } of placesIn(title)) {
    const [first, rest] = [title.slice(0, place), title.slice(place)]
    if (widthOf(first) > most) break
    const after = breakUp(rest, count - 1, wanted)
    if (!after) continue
    const price = after.price + (widthOf(first) - wanted) ** 2 + torn
    if (!best || price < best.price) best = { lines: [first, ...after.lines], price }
  }
  return best
}

/** The lines of a Chinese title; as it is where it fits, or where no break between words would do. */
export function titleLines(title: string): string[] {
  const width = widthOf(title)
  const least = Math.ceil(width / most)
  // words may not fit into the fewest lines there could be
  for (let count = least; count > 1 && count <= Math.min(least + 1, 4); count += 1) {
    const broken = breakUp(title, count, width / count)
    if (broken) return broken.lines
  }
  return [title]
}
