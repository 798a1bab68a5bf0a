/**
 * Signatures that outlive their key: whoever holds the published keys checks them without asking us. Each purpose signs under a name of
 * its own, so that what was signed for one never passes for another.
 */
import type { Database } from './database.ts'
import type { Keyring } from './sealing.ts'
import { signers, type SigningAlgorithm } from './signing/algorithms.ts'
import { activeKey, secretOf, type PublishedKey, type SigningKeyRow } from './signing/keys.ts'

export type { SigningAlgorithm } from './signing/algorithms.ts'
export { publishedKeys, type PublishedKey, type SigningKeyState } from './signing/keys.ts'
export type { PublicPoint } from './signing/signer.ts'

/** `jianfu-certificate-1`; never changes. */
export type Purpose = `jianfu-${string}`

/** How the house signs, and what is printed and promised with it (server/config.ts). */
export type SigningSettings = {
  algorithm: SigningAlgorithm
  /** Address the QR of a certificate begins with, without a slash at its end. */
  verifyUrl: string
  /** Hours for which a status list may be relied on. */
  statusHours: number
}

/** What is really signed: the purpose, a line end, the message. The browser puts it together alike (features/certificates/rules/signed.ts). */
function purposed(purpose: Purpose, message: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${purpose}\n`), message])
}

/** The key to sign with now; its id belongs into the message. */
export async function signingKey(db: Database, keyring: Keyring, { algorithm }: Pick<SigningSettings, 'algorithm'>, now: string): Promise<SigningKeyRow> {
  return activeKey(db, keyring, algorithm, now)
}

/** 64 bytes. */
export function signWith(key: SigningKeyRow, keyring: Keyring, purpose: Purpose, message: Uint8Array): Uint8Array {
  return signers[key.algorithm].sign(purposed(purpose, message), key.publicKey, secretOf(keyring, key))
}

/** Whether the key signed exactly this. A signature of the wrong length is simply not one. */
export function isSignedBy(key: Pick<PublishedKey, 'algorithm' | 'publicKey'>, purpose: Purpose, message: Uint8Array, signature: Uint8Array): boolean {
  return signature.length === 64 && signers[key.algorithm].verify(purposed(purpose, message), signature, key.publicKey)
}
