/** 信函格式 (GB/T 9704-2012, 10.1) measured in the produced PDF, and minutes (10.3). */
import { expect, test } from 'vitest'
import { officialDocument } from '../documents.ts'
import { area, cell, margin, pitch } from './measures.ts'
import { coloursOn, placesIn } from './testing/places.ts'
import { letter, paragraph } from './testing/samples.ts'

test('a letter fits on one page: the issuer in red 30 mm below the edge of the paper, its number right below the double line, no page number', async () => {
  const pdf = await officialDocument(letter).pdf()
  const pages = await placesIn(pdf)
  expect(pages).toHaveLength(1)
  const [mark, number, title, addressee, first] = pages[0]!
  expect(mark).toMatchObject({ text: '南湖社区居民委员会', top: expect.closeTo(30, 0), family: 'JianfuBiaosong-Regular' })
  expect(number).toMatchObject({ text: '南居函〔2026〕3号', right: expect.closeTo(margin.left + area.width, 0) })
  expect(title).toMatchObject({ text: '不予出具证明告知书', size: 22 })
  expect(title!.top - number!.top).toBeGreaterThan(20)
  expect(addressee).toMatchObject({ text: '张三：', left: expect.closeTo(margin.left, 1) })
  expect(first!.left).toBeCloseTo(margin.left + 2 * cell, 1)
  const colours = await coloursOn(pdf, 1)
  expect(colours.filled).toContain('#c8102e')
  expect(colours.drawn.filter((colour) => colour === '#c8102e').length).toBeGreaterThanOrEqual(4)
  expect(pages[0]!.map(({ text }) => text)).not.toContain('— 1 —')
})

test('the signature of a letter stands over its date, four characters from the right, and the copies end the page without lines', async () => {
  const [page] = await placesIn(await officialDocument(letter).pdf())
  const date = page!.find(({ text }) => text === '2026年11月22日')!
  const signature = page!.findLast(({ text }) => text === '南湖社区居民委员会')!
  expect(margin.left + area.width - date.right).toBeCloseTo(4 * cell, 0)
  expect((signature.left + signature.right) / 2).toBeCloseTo((date.left + date.right) / 2, 0)
  const copies = page!.at(-1)!
  expect(copies).toMatchObject({ text: '抄送：朝阳区民政局。', size: 14 })
  expect(margin.top + area.height - copies.top).toBeLessThan(9)
})

test('the second page of a letter has its number at the left', async () => {
  const pages = await placesIn(await officialDocument({ ...letter, body: [paragraph(30)] }).pdf())
  expect(pages.length).toBeGreaterThan(1)
  expect(pages[1]!.at(-1)).toMatchObject({ text: '— 2 —', left: expect.closeTo(margin.left + 4.94, 1) })
})

test('minutes name who was there, in 黑体 and 仿宋, and carry neither signature nor seal', async () => {
  const seal = { svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>' }
  const attendance = [
    { label: '出席', names: ['张三', '李四'] },
    { label: '列席', names: ['王五'] },
  ]
  const [page] = await placesIn(
    await officialDocument({ ...letter, kind: 'minutes', mark: '社区减负工作联席会议纪要', number: '第3期', attendance, seal }).pdf(),
  )
  const texts = page!.map(({ text }) => text)
  expect(texts).toContain('社区减负工作联席会议纪要')
  expect(texts).toContain('出席：张三、李四')
  expect(texts).toContain('第3期')
  expect(texts).not.toContain('2026年11月22日')
})

test('in a joint document all names are set to one width and 文件 stands beside them', async () => {
  const [page] = await placesIn(await officialDocument({ ...letter, kind: 'decision', issuer: ['市民政局', '市委社会工作委员会', '市司法局'] }).pdf())
  const letters = page!.filter(({ family, size }) => family === 'JianfuBiaosong-Regular' && size > 22)
  expect(letters.map(({ text }) => text.replaceAll(' ', '')).join('')).toContain('市委社会工作委员会')
  expect(letters.some(({ text }) => text.includes('文件'))).toBe(true)
})

test('a long table repeats its head on each page, breaks no row, and the text after it is on the grid', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => [`事项${index + 1}`, '依据民发〔2020〕20号文件第一项的规定执行'])
  const pages = await placesIn(
    await officialDocument({ ...letter, body: [{ kind: 'table', head: ['名称', '依据'], rows, widths: [1, 1] }, paragraph(1)] }).pdf(),
  )
  expect(pages.length).toBeGreaterThan(2)
  const heads = pages.filter((page) => page.some(({ text }) => text.includes('名称') && text.includes('依据')))
  expect(heads.length).toBeGreaterThanOrEqual(2)
  for (const page of pages) {
    const whole = page.map(({ text }) => text).join('')
    expect(whole.match(/依据民发/g)?.length ?? 0).toBe(whole.match(/规定执行/g)?.length ?? 0)
  }
  const after = pages.flat().find(({ text }) => text.startsWith('各区要把'))!
  const row = (after.top - margin.top) / pitch
  expect(Math.abs(row - Math.round(row))).toBeLessThan(0.01)
})

test('an English letter numbers its headings in its own way and has straight quotation marks', async () => {
  const body = [
    { kind: 'heading' as const, level: 1 as const, text: 'What you asked' },
    { kind: 'paragraph' as const, text: 'The “proof of kinship” isn’t issued here.' },
  ]
  const [page] = await placesIn(
    await officialDocument({
      ...letter,
      language: 'en',
      issuer: 'Nanhu Committee',
      title: 'Notice',
      addressee: 'Mr Zhang',
      number: '3/2026',
      copiesTo: [],
      body,
    }).pdf(),
  )
  const texts = page!.map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['1. What you asked', 'The "proof of kinship" isn\'t issued here.', 'Mr Zhang:', '22 Nov 2026']))
})
