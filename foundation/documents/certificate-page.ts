import { dayIn, sayIn, type Language } from '../words.ts'
import { piecesOf, type Piece } from './blocks.ts'
import { svgOf } from './drawing.ts'
import { laidOut } from './lay-out.ts'
import { oneLine, several } from './text.ts'
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
  seal: { svg: string; millimetres: number } | null
  check: { svg: string; lines: string[] } | null
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
    title,
    number,
    addressee: addressee === '' ? '' : `${addressee}${language === 'zh' ? '：' : ':'}`,
    body: piecesOf([...certificate.text.map((text): Block => ({ kind: 'paragraph', text })), ...facts], language),
    signedBy,
    date: dayIn(language, certificate.date),
    seal: certificate.seal ? { svg: certificate.seal.svg, millimetres: certificate.seal.millimetres ?? 42 } : null,
    check: certificate.check ? { svg: svgOf(certificate.check.drawing), lines: certificate.check.lines.map(oneLine) } : null,
  }
  const told = { title, author: signedBy.join(' '), language, issuedAt: certificate.issuedAt, keywords: [number] }
  return laidOut('certificate', page, told, async () => (await import('./docx/certificate.ts')).certificateDocx(page))
}
