/** The digests of a certificate, as web/verify/compare.ts makes them in the browser. */
import { createHash, pbkdf2 as stretched } from 'node:crypto'
import { promisify } from 'node:util'
import type { CertificateContent } from '../contract/issuing.ts'
import { canonicalContent, canonicalHolder, saltRounds } from '../rules/signed-content.ts'

const pbkdf2 = promisify(stretched)

/** Made of the check code on paper; the certificate's id makes it another salt for each. */
export const saltOf = (checkCode: string, certificateId: string): Promise<Buffer> => pbkdf2(checkCode, certificateId, saltRounds, 32, 'sha256')

const digest = (salt: Uint8Array, text: string) => createHash('sha256').update(salt).update(text).digest()

export async function digestsOf(checkCode: string, certificateId: string, content: CertificateContent, holder: { name: string; idTail: string }) {
  const salt = await saltOf(checkCode, certificateId)
  return {
    contentDigest: digest(salt, canonicalContent(content)).toString('base64url'),
    holderDigest: digest(salt, canonicalHolder(holder)).subarray(0, 16).toString('base64url'),
  }
}
