/** Compares what is on paper with what was signed, on this device (commands/issue-digests.ts makes the same digests). */
import type { SignedCertificate } from '../../rules/signed.ts'
import { toBase64url } from '../../rules/signed-bytes.ts'
import { canonicalHolder, saltRounds, typedCheckCode } from '../../rules/signed-content.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function saltOf(checkCode: string, certificateId: string): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', bytes(checkCode), 'PBKDF2', false, ['deriveBits'])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes(certificateId), iterations: saltRounds }, key, 256))
}

export async function holderMatches(
  { certificateId, holderDigest }: SignedCertificate,
  typed: { name: string; idTail: string; checkCode: string },
): Promise<boolean> {
  const salt = await saltOf(typedCheckCode(typed.checkCode), certificateId)
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from([...salt, ...bytes(canonicalHolder(typed))]))
  return toBase64url(new Uint8Array(digest).slice(0, 16)) === holderDigest
}

export async function fingerprint(file: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
