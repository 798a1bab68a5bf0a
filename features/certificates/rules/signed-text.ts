/** The proof's sentences, put together from plain data; nothing a worker types becomes anything but text. */
import { dayIn } from '../../../foundation/words.ts'
import type { CertificateContent } from '../contract/issuing.ts'

const closed = (text: string) => (/[。；？]$/.test(text) ? text : `${text}。`)

/** One paragraph each, as printed: the fact, what for, what it rests on, what was seen, until when. */
export function paragraphs({ holderName, holderId, statement, purpose, basis, evidence, validUntil }: CertificateContent): string[] {
  const [first = '', ...more] = statement.split(/\n+/).map((line) => line.trim())
  return [
    `兹证明：${holderName}（身份证号${holderId}），${closed(first)}`,
    ...more.filter(Boolean).map(closed),
    `本证明仅用于${closed(purpose)}${validUntil === null ? '' : `有效期至${dayIn('zh', validUntil)}。`}`,
    `依据：${closed(basis.join('；'))}${evidence.length === 0 ? '' : `核对情况：${closed(evidence.join('；'))}`}`,
  ]
}
