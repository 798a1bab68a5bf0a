/** The letter as PDF or docx (GB/T 9704-2012, 信函格式), with its address. A name given is printed and kept nowhere. */
import { asFile, officialDocument } from '../../../foundation/documents.ts'
import type { PrintFormat } from '../../../foundation/fields.ts'
import type { Request } from '../../../foundation/request.ts'
import { sayIn } from '../../../foundation/words.ts'
import { letterWords } from '../letter-words.ts'
import { letterOf } from '../rules/letter.ts'
import { getRefusal } from './refusals.ts'

export async function printRefusal(
  request: Pick<Request, 'db' | 'deployment'>,
  { id, format, name }: { id: string; format: PrintFormat; name: string },
): Promise<File> {
  const refusal = await getRefusal(request, { id })
  const letter = letterOf(refusal, 'zh', name)
  const laidOut = officialDocument({
    kind: 'letter',
    issuer: letter.head,
    number: letter.number,
    title: letter.title,
    addressee: letter.addressee,
    body: [
      { kind: 'paragraph', text: letter.opening },
      ...letter.parts.flatMap(({ heading, paragraphs }) => [
        { kind: 'heading' as const, level: 1 as const, text: heading },
        ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
      ]),
      // on a line of its own: an address in a justified line would pull the words apart
      { kind: 'paragraph', text: sayIn('zh', letterWords.checkAt) },
      { kind: 'paragraph', text: `${request.deployment.publicUrl}/proofs/letters/${refusal.id}` },
    ],
    signedBy: letter.unsealed ? [letter.signedBy, letter.unsealed] : letter.signedBy,
    date: letter.date,
    note: letter.note,
    issuedAt: refusal.at,
  })
  return asFile(laidOut, refusal.number, format)
}
