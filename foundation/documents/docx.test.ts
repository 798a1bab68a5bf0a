/** The file for editing holds the measures of the standard and the text. */
import { expect, test } from 'vitest'
import { fromBuffer } from 'yauzl'
import { text } from 'node:stream/consumers'
import { certificatePage, officialDocument } from '../documents.ts'
import { letter, notice } from './testing/samples.ts'

function parts(file: Uint8Array): Promise<Map<string, string>> {
  const { promise, resolve, reject } = Promise.withResolvers<Map<string, string>>()
  const found = new Map<string, string>()
  fromBuffer(Buffer.from(file), { lazyEntries: true }, (failed, zip) => {
    if (failed) return reject(failed)
    zip.on('end', () => resolve(found)).on('error', reject)
    zip.on('entry', (entry: { fileName: string }) => {
      zip.openReadStream(entry as never, (broken, stream) => {
        if (broken) return reject(broken)
        void text(stream).then((content) => {
          found.set(entry.fileName, content)
          zip.readEntry()
        })
      })
    })
    zip.readEntry()
  })
  return promise
}

const textOf = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('')

test('the page has the size, margins and grid of 22 lines and 28 characters', async () => {
  const document = (await parts(await officialDocument(notice).docx())).get('word/document.xml')!
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"')
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  // 28.99 pt in twentieths; a character of 16 pt set 0.207 pt narrower, in 4096ths
  expect(document).toMatch(/<w:docGrid w:type="linesAndChars" w:linePitch="580" w:charSpace="-84\d"/)
  expect(document.match(/w:line="580" w:lineRule="exact"/g)!.length).toBeGreaterThan(20)
})

test('text, headings, table and imprint are there in the fonts the standard names, each with the names it goes by elsewhere', async () => {
  const files = await parts(await officialDocument(notice).docx())
  const document = files.get('word/document.xml')!
  const words = textOf(document)
  for (const part of [
    '京减负办发〔2026〕7号',
    '一、总体要求',
    '（一）工作原则',
    '1.清单之外无事项。',
    '附件：1. 社区工作事项清单',
    '2026年1月5日',
    '（此件公开发布）',
    '抄送：市委办公厅，市政府办公厅。',
    '东城区',
    '附件1',
  ])
    expect(words).toContain(part)
  expect(document).toMatch(/<w:rFonts [^>]*w:eastAsia="方正小标宋简体"[^>]*\/>(<w:[^>]*>)*<w:color w:val="c8102e"\/>/)
  for (const name of ['仿宋_GB2312', '楷体_GB2312', '黑体']) expect(document).toContain(`w:eastAsia="${name}"`)
  expect(files.get('word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="FangSong_GB2312,仿宋,FangSong')
  expect(document).toContain('w:tblpPr')
  expect(files.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
})

test('a letter and a proof open without a number on their first page; markup in the text stays text', async () => {
  const body = [{ kind: 'paragraph' as const, text: '<w:p/> & "引" \u0007' }]
  const files = await parts(await officialDocument({ ...letter, body }).docx())
  expect(files.get('word/document.xml')).toContain('<w:titlePg')
  expect(textOf(files.get('word/document.xml')!)).toContain('&lt;w:p/&gt; &amp; ')
  const certificate = certificatePage({
    issuer: '南湖社区',
    number: '南居证〔2026〕1号',
    text: ['兹证明。'],
    facts: [['姓名', '张三']],
    date: '2026-11-22',
    issuedAt: letter.issuedAt,
  })
  expect(textOf((await parts(await certificate.docx())).get('word/document.xml')!)).toContain('南居证〔2026〕1号')
})
