/** An official document as the page gets it: every rule that needs no measuring is settled here, the page only places. */
import { dayIn, sayIn } from '../words.ts'
import { piecesOf, type Piece } from './blocks.ts'
import { documentNumber } from './numbering.ts'
import { sealPiece, type SealPiece } from './seal.ts'
import { oneLine, paragraphs, several } from './text.ts'
import { titleLines } from './title-lines.ts'
import type { OfficialDocument } from './types.ts'
import { words } from './words.ts'

export type OfficialPage = {
  layout: 'file' | 'letter' | 'minutes'
  language: 'zh' | 'en'
  /** The names in the head, and what stands behind them all (文件) in a joint document. */
  mark: string[]
  markAfter: string
  number: string
  title: string
  addressee: string
  body: Piece[]
  attachmentWord: string
  attachments: { title: string; body: Piece[] }[]
  attendance: { label: string; names: string }[]
  signedBy: string[]
  date: string
  seal: SealPiece | null
  note: string
  copies: { label: string; names: string } | null
  printed: { name: string; date: string } | null
}

const ended = (text: string, end: string) => (text === '' || text.endsWith(end) ? text : text + end)

function marks(document: OfficialDocument, issuers: string[]): Pick<OfficialPage, 'mark' | 'markAfter'> {
  if (document.mark) return { mark: [oneLine(document.mark)], markAfter: '' }
  if (document.kind === 'letter' || document.kind === 'minutes') return { mark: issuers, markAfter: '' }
  const fileOf = (issuer: string) => sayIn(document.language ?? 'zh', words.fileMark, { issuer })
  return issuers.length > 1 ? { mark: issuers, markAfter: fileOf('') } : { mark: issuers.map(fileOf), markAfter: '' }
}

export function officialPage(document: OfficialDocument): OfficialPage {
  const language = document.language ?? 'zh'
  const [comma, colon, stop] = language === 'zh' ? ['，', '：', '。'] : [', ', ':', '.']
  const issuers = several(document.issuer)
  const layout = document.kind === 'letter' || document.kind === 'minutes' ? document.kind : 'file'
  const number = document.number === undefined ? '' : documentNumber(oneLine(document.number))
  const copies = several(document.copiesTo)
  // minutes carry neither signature nor seal (GB/T 9704-2012, 10.3)
  const signedBy = layout === 'minutes' ? [] : document.signedBy === undefined ? issuers : several(document.signedBy)
  return {
    layout,
    language,
    ...marks(document, issuers),
    number,
    title: paragraphs(document.title)
      .flatMap((line) => (language === 'zh' ? titleLines(line) : line))
      .join('\n'),
    addressee: ended(several(document.addressee).join(language === 'zh' ? '、' : ', '), several(document.addressee).length > 0 ? colon : ''),
    body: piecesOf(document.body, language),
    attachmentWord: sayIn(language, words.attachment),
    attachments: (document.attachments ?? []).map(({ title, body }) => ({ title: oneLine(title), body: piecesOf(body ?? [], language) })),
    attendance: (document.attendance ?? []).map(({ label, names }) => ({
      label: ended(oneLine(label), colon),
      names: several(names).join(language === 'zh' ? '、' : ', '),
    })),
    signedBy,
    date: dayIn(language, document.date),
    seal: layout === 'minutes' ? null : sealPiece(document.seal, signedBy, language),
    note: document.note ? (language === 'zh' ? `（${oneLine(document.note)}）` : `(${oneLine(document.note)})`) : '',
    copies: copies.length > 0 ? { label: sayIn(language, words.copiesTo), names: ended(copies.join(comma), stop) } : null,
    // a letter's imprint holds the copies alone, without lines (10.1)
    printed:
      document.printedBy && layout !== 'letter'
        ? { name: oneLine(document.printedBy.name), date: sayIn(language, words.printed, { date: document.printedBy.date ?? document.date }) }
        : null,
  }
}
