/** GB/T 9704-2012 measured in the produced PDF. */
import { beforeAll, describe, expect, test } from 'vitest'
import { officialDocument } from '../documents.ts'
import { area, cell, characters, lines as linesPerPage, margin, pitch } from './measures.ts'
import { coloursOn, placesIn, type PlacedLine } from './testing/places.ts'
import { notice, sentence } from './testing/samples.ts'

let pdf: Uint8Array
let pages: PlacedLine[][]
const bottom = margin.top + area.height
const within = (page: PlacedLine[]) => page.filter(({ top }) => top < bottom)
const find = (text: string) => {
  const found = pages.flatMap((page, index) => page.filter((line) => line.text.includes(text)).map((line) => ({ ...line, page: index + 1 })))
  expect(found, text).not.toHaveLength(0)
  return found[0]!
}

beforeAll(async () => {
  pdf = await officialDocument(notice).pdf()
  pages = await placesIn(pdf)
})

describe('the page', () => {
  test('a full page has 22 lines, the first at 37 mm, each 10.23 mm below the other, the last within the type area', () => {
    const full = within(pages[1]!)
    expect(full).toHaveLength(linesPerPage)
    for (const [index, { top }] of full.entries()) expect(top).toBeCloseTo(margin.top + index * pitch, 1)
    expect(full.at(-1)!.top + 16 * (25.4 / 72)).toBeLessThanOrEqual(bottom)
  })

  test('a full line has 28 characters and stands between 28 mm and 184 mm', () => {
    const full = pages.flatMap(within).filter(({ text }) => text.length === characters && sentence.repeat(3).includes(text))
    expect(full.length).toBeGreaterThan(20)
    for (const { left, right, text } of full) {
      expect(Math.abs(left - margin.left)).toBeLessThan(0.05)
      // of a sign at the end of a line only its inked half must stand within
      const half = /[，。、；：]$/.test(text) ? cell / 2 : 0
      expect(Math.abs(right - half - (margin.left + area.width)), text).toBeLessThan(0.15)
    }
    expect(
      Math.max(
        ...pages
          .flatMap(within)
          .filter(({ size }) => size === 16)
          .map(({ text }) => text.length),
      ),
    ).toBe(characters)
  })

  test('the lines keep to the grid on every page, whatever the font, also after a title, a table and on the pages after', () => {
    const body = pages
      .flatMap(within)
      .filter(({ text, size }) => size === 16 && (sentence.repeat(2).includes(text) || text.startsWith('一、') || text.startsWith('（一）')))
    expect(body.length).toBeGreaterThan(60)
    for (const { top, text } of body) {
      const row = (top - margin.top) / pitch
      expect(Math.abs(row - Math.round(row)), `${text} ${row}`).toBeLessThan(0.01)
    }
  })

  test('a paragraph begins two characters in; a line begins with no sign that must not stand there', () => {
    expect(find('各区要把社区减负作为').left).toBeCloseTo(margin.left + 2 * cell, 1)
    for (const { text } of pages.flat()) expect(text).not.toMatch(/^[，。、；：？”》）！]/)
  })

  test('page numbers stand 7 mm below the type area in size 4, odd ones right and even ones left, one character in', () => {
    for (const [index, page] of pages.entries()) {
      const number = page.at(-1)!
      expect(number.text).toBe(`— ${index + 1} —`)
      expect([number.size, number.family]).toEqual([14, 'JianfuSong-Regular'])
      expect(number.top).toBeCloseTo(bottom + 7, 1)
      const one = (14 * 25.4) / 72
      if (index % 2 === 0) expect(number.right).toBeCloseTo(margin.left + area.width - one, 1)
      else expect(number.left).toBeCloseTo(margin.left + one, 1)
    }
  })
})

describe('the head', () => {
  test('the issuer stands in document red 35 mm below the upper edge of the type area, with 文件, within its width', async () => {
    const mark = find('联席会议办公室文件')
    expect(mark.top).toBeCloseTo(margin.top + 35, 0)
    expect(mark.family).toBe('JianfuBiaosong-Regular')
    expect([mark.left, mark.right].map(Math.round)).toEqual([28, 184])
    const { filled, drawn } = await coloursOn(pdf, 1)
    expect(filled[0]).toBe('#c8102e')
    expect(drawn).toContain('#c8102e')
    expect((await coloursOn(pdf, 2)).filled).not.toContain('#c8102e')
  })

  test('the number has hexagonal brackets and no leading zero, is centred and stands two lines below the issuer', () => {
    const number = find('京减负办发')
    expect(number.text).toBe('京减负办发〔2026〕7号')
    expect((number.left + number.right) / 2).toBeCloseTo(margin.left + area.width / 2, 0)
    expect(number.size).toBe(16)
  })

  test('the title is of size 2 in 小标宋, centred, and text stands on the first page', () => {
    const title = find('关于印发')
    expect([title.size, title.family]).toEqual([22, 'JianfuBiaosong-Regular'])
    expect((title.left + title.right) / 2).toBeCloseTo(margin.left + area.width / 2, -1)
    expect(find('各区社区减负工作联席会议办公室、市有关部门：').left).toBeCloseTo(margin.left, 1)
    expect(find('各区要把社区减负作为').page).toBe(1)
  })
})

describe('the body', () => {
  test.each([
    ['一、总体要求', 'JianfuHei-Regular'],
    ['（一）工作原则', 'JianfuKai-Regular'],
    ['1.清单之外无事项。各部门提出', 'JianfuFang-Regular'],
    ['（1）准入', 'JianfuFang-Regular'],
    ['二、主要任务', 'JianfuHei-Regular'],
  ])('the heading %s stands in its own face in size 3', (text, family) => {
    expect(find(text)).toMatchObject({ family, size: 16 })
  })
})

describe('the end', () => {
  test('the date stands at least four characters from the right edge, the signature above it about the same axis', () => {
    const date = find('2026年1月5日')
    expect(margin.left + area.width - date.right).toBeGreaterThanOrEqual(4 * cell - 0.2)
    const signature = pages[date.page - 1]!.findLast(({ text, top }) => text === '北京市社区减负工作联席会议办公室' && top < date.top)!
    expect(date.top - signature.top).toBeCloseTo(pitch, 1)
    expect((signature.left + signature.right) / 2).toBeCloseTo((date.left + date.right) / 2, 0)
    expect(signature.right).toBeLessThanOrEqual(margin.left + area.width + 0.1)
  })

  test('attachments are named below the text, two characters in, and follow on pages of their own', () => {
    const named = find('附件：1.')
    expect(named.left).toBeCloseTo(margin.left + 2 * cell, 1)
    expect(find('2.取消事项清单').left).toBeCloseTo(margin.left + 5 * cell, 1)
    const attached = pages.flat().find(({ text }) => text === '附件1')!
    expect([attached.top, attached.family]).toEqual([expect.closeTo(margin.top, 1), 'JianfuHei-Regular'])
  })

  test('the imprint ends at the lower edge of the type area of the last page, in size 4, one character in on both sides', () => {
    const last = pages.at(-1)!
    const printed = last.at(-2)!
    expect(printed.text).toBe('北京市社区减负工作联席会议办公室2026年1月6日印发')
    expect(printed.size).toBe(14)
    expect([printed.left, printed.right]).toEqual([expect.closeTo(margin.left + 4.94, 1), expect.closeTo(margin.left + area.width - 4.94, 1)])
    expect(bottom - (printed.top + 4.94)).toBeLessThan(2.5)
    expect(last.at(-3)!.text).toBe('抄送：市委办公厅，市政府办公厅。')
  })
})
