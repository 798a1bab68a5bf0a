/** From the page's data to its bytes. */
import { sayIn, type Language } from '../words.ts'
import { compiledPages, compiledPdf, compiledSvg, type Sheet } from './compiler.ts'
import { familiesOf, fonts, fontsInUse } from './fonts.ts'
import { roles } from './fonts/roles.ts'
import { refuseMissing } from './held-characters.ts'
import { cell, margin, numberBelow, paper, pitch, points, red } from './measures.ts'
import { svgPages } from './svg-pages.ts'
import type { LaidOut } from './types.ts'
import { words } from './words.ts'

export type Told = { title: string; author: string; language: Language; issuedAt: string; keywords: string[] }

/** The instant as the metadata takes it; never the time of the clock, so that the bytes stay the same. */
function moment(instant: string) {
  const at = new Date(instant)
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]
  return { year, month, day, hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() }
}

/** The fall-back is declared in each document: which font stands for which face. */
async function declaration(): Promise<string> {
  const used = await fontsInUse()
  return used.map(({ wanted, inUse, madeFrom }) => `${wanted} = ${inUse}${madeFrom ? ` (${madeFrom})` : ''}`).join('; ')
}

/** The open fonts have quotation marks of Chinese width only; English gets straight ones. */
const straight = (key: string, value: unknown) => (typeof value === 'string' && key !== 'svg' ? value.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : value)

async function dataOf(page: object, { title, author, keywords, issuedAt, language }: Told, preview: string) {
  const loaded = await fonts()
  refuseMissing(page, loaded.held)
  return {
    page: language === 'zh' ? page : (JSON.parse(JSON.stringify(page, straight)) as object),
    paper,
    margin,
    pitch,
    cell,
    red,
    numberBelow,
    preview,
    title,
    author,
    keywords,
    description: await declaration(),
    moment: moment(issuedAt),
    fonts: Object.fromEntries(roles.map((role) => [role, familiesOf(loaded, role === 'body' && language === 'en' ? 'number' : role)])),
  }
}

export function laidOut(sheet: Sheet, page: object, told: Told, docx: () => Promise<Uint8Array>): LaidOut {
  const data = (preview = '') => dataOf(page, told, preview)
  const seconds = Math.floor(Date.parse(told.issuedAt) / 1000)
  return {
    pdf: async () => compiledPdf(sheet, await data(), seconds),
    preview: async () => compiledPdf(sheet, await data(sayIn(told.language, words.preview)), seconds),
    pagesAsSvg: async () => svgPages(await compiledSvg(sheet, await data()), { width: points(paper.width), height: points(paper.height) }),
    pages: async () => compiledPages(sheet, await data()),
    docx,
  }
}
