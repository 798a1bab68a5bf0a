/** The two ways of signing: ES256 (P-256 with SHA-256, RFC 7518) and SM2 with SM3 (GM/T 0003.2, GM/T 0009-2012). */
import { es256 } from './es256.ts'
import { sm2 } from './sm2.ts'

export const signingAlgorithms = ['ES256', 'SM2'] as const
export type SigningAlgorithm = (typeof signingAlgorithms)[number]

/** A point of the curve, as a JSON Web Key writes it: 32 bytes each, base64url. WebCrypto reads that of P-256 as it stands. */
export type PublicPoint = { kty: 'EC'; crv: 'P-256' | 'SM2'; x: string; y: string }

export type Signer = {
  /** A new pair; `secret` is the private number, base64url. */
  generate: () => { point: PublicPoint; secret: string }
  /** 64 bytes: r, then s. */
  sign: (message: Uint8Array, point: PublicPoint, secret: string) => Uint8Array
  verify: (message: Uint8Array, signature: Uint8Array, point: PublicPoint) => boolean
}

export const signers: Readonly<Record<SigningAlgorithm, Signer>> = { ES256: es256, SM2: sm2 }
