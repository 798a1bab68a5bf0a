/** From the text of a QR code to one of five answers, on this device alone. */
import { civilDay } from '../../../../foundation/clock.ts'
import { certificatePurpose, decodeSigned, type SignedCertificate } from '../../rules/signed.ts'
import { toBase64url } from '../../rules/signed-bytes.ts'
import { standingOf, type Checked, type Standing } from '../../rules/verify.ts'
import type { Known } from './known.ts'
import { isSigned } from './signature.ts'

export type Result = { certificate: SignedCertificate | null; standing: Standing }

/** How the status list names a certificate. */
async function nameInList(id: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id)))
  return toBase64url(digest.slice(0, 12))
}

/** @param contentMatches what a comparison with the paper or the file gave; null where there was none */
export async function check(code: string, { keys, list }: Known, contentMatches: boolean | null, now: string): Promise<Result> {
  const read = decodeSigned(code)
  const stand = (more: Partial<Checked>): Standing => {
    const checked: Checked = { signature: 'unreadable', contentMatches, list, entry: undefined, validUntil: null, ...more }
    return standingOf(checked, now, civilDay(now))
  }
  if (!read) return { certificate: null, standing: stand({}) }
  const { certificate, message, signature } = read
  const key = keys.find(({ id }) => id === certificate.keyId)
  if (!key) return { certificate, standing: stand({ signature: 'no_key' }) }
  const good = await isSigned(key, certificatePurpose, message, signature)
  if (!good) return { certificate: null, standing: stand({ signature: 'wrong' }) }
  const name = await nameInList(certificate.certificateId)
  const entry = list?.entries.find(([digest]) => digest === name)
  return { certificate, standing: stand({ signature: key.state === 'revoked' ? 'key_revoked' : 'good', entry, validUntil: certificate.validUntil }) }
}

/** What is behind `#` in whatever was scanned or pasted. */
export const codeIn = (text: string) => text.trim().replace(/^.*#/s, '').replaceAll(/\s/g, '')
