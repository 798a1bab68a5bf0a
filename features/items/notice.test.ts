import { extractText, getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'

story('the notice of an edition carries the list as its annex and the hash that anyone can compute again', async ({ as, refused }) => {
  const edition = await as.public().items.getEdition({ list: 'banned_certificate', number: 1 })
  const file = await as.public().items.printEdition({ list: 'banned_certificate', number: 1 })
  const pdf = await getDocumentProxy(new Uint8Array(await file.arrayBuffer()))
  expect(pdf.numPages).toBeGreaterThan(1)
  const text = (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/g, '')
  expect(text).toContain(edition.title)
  expect(text).toContain('亲属关系证明')
  expect(text).toContain(edition.hash)
  // a title that is not the official wording says so in print, too
  expect(edition.entries.some(({ officialTitle }) => !officialTitle)).toBe(true)
  expect(text).toContain('非官方措辞')
  const word = await as.public().items.printEdition({ list: 'banned_certificate', number: 1, format: 'docx' })
  expect(word.name).toMatch(/\.docx$/)
  expect((await refused(as.public().items.printEdition({ list: 'duty', number: 99 }))).status).toBe(404)
})
