/** A proof for editing; the code a phone reads belongs to the issued PDF and is left out, so that nobody takes this file for one. */
import { AlignmentType } from 'docx'
import type { CertificatePage } from '../certificate-page.ts'
import { cell, size, twips } from '../measures.ts'
import { packed } from './page.ts'
import { editable } from './pieces.ts'
import { blanks, line, run } from './runs.ts'

export function certificateDocx(page: CertificatePage): Promise<Uint8Array> {
  const right = (text: string, characters: number) => line([run(text)], { alignment: AlignmentType.RIGHT, indent: { right: twips(characters * cell) } })
  const children = [
    ...blanks(1),
    ...page.title.split('\n').map((part) => line([run(part, { role: 'title', size: size.two })], { alignment: AlignmentType.CENTER, pitch: 12.3 })),
    right(page.number, 0),
    ...blanks(1),
    ...(page.addressee ? [line([run(page.addressee)])] : []),
    ...page.body.flatMap(editable),
    ...blanks(2),
    ...page.signedBy.map((name) => right(name, 2)),
    right(page.date, 4),
  ]
  return packed(children, { title: page.title.replaceAll('\n', ''), author: page.signedBy.join(' '), firstNumbered: false })
}
