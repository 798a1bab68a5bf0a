import { dayIn, sayIn, type Language } from '../words.ts'
import { piecesOf, type Piece } from './blocks.ts'
import { svgOf } from './drawing.ts'
import { laidOut } from './lay-out.ts'
import { sealPiece, type SealPiece } from './seal.ts'
import { oneLine, several } from './text.ts'
import { titleLines } from './title-lines.ts'
import type { Block, Certificate, LaidOut } from './types.ts'
import { words } from './words.ts'

export type CertificatePage = {
  language: Language
  title: string
  number: string
  addressee: string
  body: Piece[]
  signedBy: string[]
  date: string
  seal: SealPiece | null
  check: { svg: string; says: string; lines: string[] } | null
}

/** A proof on one page: what it certifies, who signs, and at the foot what a phone reads to check it. */
export function certificatePage(certificate: Certificate): LaidOut {
  const language = certificate.language ?? 'zh'
  const title = oneLine(certificate.title ?? sayIn(language, words.proof))
  const number = sayIn(language, words.number, { number: oneLine(certificate.number) })
  const facts: Block[] = certificate.facts?.length
    ? [{ kind: 'table', head: [sayIn(language, words.factLabel), sayIn(language, words.factValue)], rows: certificate.facts, widths: [1, 2] }]
    : []
  const addressee = oneLine(certificate.addressee ?? '')
  const signedBy = several(certificate.signedBy ?? certificate.issuer)
  const page: CertificatePage = {
    language,
    title: language === 'zh' ? titleLines(title).join('\n') : title,
    number,
    addressee: addressee === '' ? '' : `${addressee}${language === 'zh' ? '：' : ':'}`,
    body: piecesOf([...certificate.text.map((text): Block => ({ kind: 'paragraph', text })), ...facts], language),
    signedBy,
    date: dayIn(language, certificate.date),
    seal: sealPiece(certificate.seal, signedBy, language),
    check: certificate.check
      ? { svg: svgOf(certificate.check.drawing), says: sayIn(language, words.checkCode), lines: certificate.check.lines.map(oneLine) }
      : null,
  }
  const told = { title, author: signedBy.join(' '), language, issuedAt: certificate.issuedAt, keywords: [number] }
  return laidOut('certificate', page, told, async () => (await import('./docx/certificate.ts')).certificateDocx(page))
}
