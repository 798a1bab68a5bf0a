import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likeness, LikenessIndex } from './likeness.ts'
import { normaliseChinese } from './likeness/normalise.ts'

const words = fc
  .array(fc.constantFrom('协助', '消防', '安全', '隐患', '排查', '居民', '登记', '证明', '垃圾', '分类', '，', ' ', '二', '２', 'A', '的', '𠮷'), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''))
const said = fc.record({ title: words, content: words })

describe('normalised text', () => {
  test.each([
    ['协助开展 消防 安全工作', '消防安全'],
    ['ＡＢＣ１２３', 'abc123'],
    ['二〇二六年', '2026年'],
    ['“突击”、“多头”报送', '突击多头报送'],
    ['协助工作', '协助工作'],
    ['', ''],
  ])('%j is compared as %j', (source, text) => {
    expect(normaliseChinese(source).text).toBe(text)
  })

  test('every compared character leads back to its place in the text as written', () => {
    const source = '协助 Ａ消防'
    const { text, at } = normaliseChinese(source)
    expect([...text].map((character, index) => [character, source.slice(at[index]).slice(0, 1)])).toEqual([
      ['a', 'Ａ'],
      ['消', '消'],
      ['防', '防'],
    ])
  })
})

describe('likeness', () => {
  test('is the same whichever item is named first, and twice the same', () => {
    fc.assert(
      fc.property(said, said, (one, other) => {
        expect(likeness(one, other).score).toBe(likeness(other, one).score)
        expect(likeness(one, other)).toEqual(likeness(one, other))
      }),
    )
  })

  test('an item is wholly like itself, and no score leaves 0 … 1', () => {
    fc.assert(
      fc.property(said, said, (one, other) => {
        expect(likeness(one, one).score).toBe(1)
        const { score } = likeness(one, other)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('matching parts are found where they are said to be, and do not overlap', () => {
    fc.assert(
      fc.property(said, said, (one, other) => {
        const { parts } = likeness(one, other)
        for (const part of parts) {
          expect(one[part.one.field].slice(part.one.start, part.one.end)).toBe(part.text)
          const theirs = other[part.other.field].slice(part.other.start, part.other.end)
          expect(normaliseChinese(theirs).text).toContain(normaliseChinese(part.text).text.slice(0, 2))
        }
        for (const field of ['title', 'content'] as const) {
          const places = parts
            .map(({ one: place }) => place)
            .filter((place) => place.field === field)
            .toSorted((a, b) => a.start - b.start)
          places.forEach((place, index) => expect(place.start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0))
        }
      }),
    )
  })

  test('the same item in other words scores high, another item low', () => {
    const inForce = { title: '协助消防和安全隐患发现报告', content: '宣传、防火检查、发现隐患报告(非执法)' }
    const again = likeness(inForce, { title: '开展消防安全隐患的发现与报告工作', content: '社区做好防火检查，发现隐患报告' })
    expect(again.score).toBeGreaterThan(0.7)
    expect(again.parts.map(({ text }) => text)).toEqual(['消防和安全隐患发现报告', '防火检查、发现隐患报告'])
    expect(likeness(inForce, { title: '动员无偿献血', content: '动员组织适龄健康居民' }).score).toBeLessThan(0.1)
  })

  test('a text of one repeated character does not take seconds', () => {
    const long = { title: '啊'.repeat(200), content: '啊'.repeat(5000) }
    // processor time: a busy machine must not fail what is only a guard against running away
    const begin = process.cpuUsage()
    expect(likeness(long, long).score).toBe(1)
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(4000)
  })
})

describe('the index', () => {
  test('gives the same scores as comparing one by one', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 12 }), said, (entries, asked) => {
        const found = new LikenessIndex(entries).search(asked, { atLeast: 0.0001, limit: 100 })
        const byHand = entries
          .map((entry) => likeness(asked, entry).score)
          .filter((score) => score > 0 && score >= 0.0001)
          .toSorted((a, b) => b - a)
        const nonEmpty = found.map(({ score }) => score)
        expect(nonEmpty).toEqual(byHand.slice(0, nonEmpty.length))
      }),
    )
  })

  test('searches 10,000 items in well under 200 ms', () => {
    const subjects = ['消防', '养老', '助残', '普查', '征兵', '禁毒', '救助', '垃圾分类', '流动人口', '物业', '志愿', '文体']
    const entries = Array.from({ length: 10_000 }, (_, index) => ({
      title: `协助${subjects[index % 12]}第${index}号事项${subjects[(index * 7) % 12]}`,
      content: `按要求开展${subjects[(index * 5) % 12]}宣传、登记、发现报告，编号${index}`,
    }))
    const index = new LikenessIndex(entries)
    index.search(entries[0] as never, { atLeast: 0.5, limit: 5 })
    const begin = performance.now()
    const found = index.search({ title: '协助垃圾分类第4321号事项', content: '按要求开展宣传、登记、发现报告' }, { atLeast: 0.3, limit: 5 })
    expect(performance.now() - begin).toBeLessThan(200)
    expect(found).toHaveLength(5)
  })
})
