import { laidOut } from './lay-out.ts'
import { officialPage } from './official.ts'
import { oneLine } from './text.ts'
import type { LaidOut, OfficialDocument } from './types.ts'

/** Lays out a notice, decision, letter or minutes. Nothing is compiled before one of its results is asked for. */
export function officialDocument(document: OfficialDocument): LaidOut {
  const page = officialPage(document)
  const told = {
    // as one line: where the page breaks it is of no meaning outside the page
    title: oneLine(document.title),
    author: page.mark.join(' '),
    language: page.language,
    issuedAt: document.issuedAt,
    keywords: [page.number].filter((word) => word !== ''),
  }
  return laidOut('official', page, told, async () => (await import('./docx/official.ts')).officialDocx(page, told.author))
}
