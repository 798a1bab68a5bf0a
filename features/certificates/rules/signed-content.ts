/** What is printed, as one text whose digest is signed; and what a reader types from the paper to compare. */
import type { CertificateContent } from '../contract/issuing.ts'

/** The printed fields in one fixed order (RFC 8785 in spirit: no blanks, no room for two spellings). */
export function canonicalContent(content: CertificateContent): string {
  const names = (Object.keys(content) as (keyof CertificateContent)[]).toSorted()
  return JSON.stringify(names.map((name) => [name, content[name]]))
}

/** Name and last four of the ID number as people type them: width, blanks, the middle dot and a small x make no difference. */
export function canonicalHolder({ name, idTail }: { name: string; idTail: string }): string {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .replaceAll(/[\s·•・]/g, '')
      .toUpperCase()
  return JSON.stringify([plain(name), plain(idTail)])
}

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The check code from random bytes: ten letters nobody confuses, about 49 bits. Bytes that would favour some letters are passed over. */
export function checkCode(random: Uint8Array): string {
  const fair = [...random].filter((byte) => byte < 240).slice(0, 10)
  if (fair.length < 10) throw new Error('too few random bytes for a check code')
  return fair.map((byte) => letters[byte % 30]).join('')
}

/** As printed: 7K2M9-QXR4T. */
export const shownCheckCode = (code: string) => `${code.slice(0, 5)}-${code.slice(5)}`

/** As typed from the paper, without what people add to it. */
export const typedCheckCode = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')

/** Rounds of PBKDF2-SHA-256 by which the check code becomes the salt: a guess costs a tenth of a second, 2^49 of them an age. */
export const saltRounds = 100_000
