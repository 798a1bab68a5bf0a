/** Official documents on one core: pages a second of many different ones, beside the same text as one plain Typst document. */
import { execFileSync } from 'node:child_process'
import { report } from './measure.ts'
import type { DocumentsResult } from './document-pages.ts'

const pages = new URL('./document-pages.ts', import.meta.url).pathname
const run = (kind: string) => JSON.parse(execFileSync(process.execPath, [pages, kind], { encoding: 'utf8' })) as DocumentsResult

function told(what: string, ours: DocumentsResult, floor: DocumentsResult, least: number): void {
  const rate = ({ pages, ms }: DocumentsResult) => (pages * 1000) / ms
  const figures = (result: DocumentsResult) =>
    `${rate(result).toFixed(0)} pages/s (${(result.ms / result.pages).toFixed(1)} ms a page), ${result.megabytes.toFixed(0)} MB`
  report({
    what: `${what}: ${ours.documents} different ones, ${ours.pages} pages, ${(ours.bytes / ours.pages / 1024).toFixed(0)} kB a page, the first in ${ours.first.toFixed(0)} ms`,
    on: 'no database',
    ours: figures(ours),
    floor: figures(floor),
    ratio: `${(rate(floor) / rate(ours)).toFixed(2)}×`,
    bound: `≥ ${least} pages/s`,
    holds: rate(ours) >= least && ours.pages > 0,
  })
}

export function measureDocuments(): void {
  const floor = run('floor')
  told('official documents of several pages as PDF/A', run('notices'), floor, 100)
  told('letters of one page as PDF/A', run('letters'), floor, 100)
  told('proofs of one page with a QR code as PDF/A', run('proofs'), floor, 100)
}
