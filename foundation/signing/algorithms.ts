/** The two ways of signing: ES256 (P-256 with SHA-256, RFC 7518) and SM2 with SM3 (GM/T 0003.2, GM/T 0009-2012). */
import { es256 } from './es256.ts'
import { sm2 } from './sm2.ts'
import type { Signer } from './signer.ts'

export const signingAlgorithms = ['ES256', 'SM2'] as const
export type SigningAlgorithm = (typeof signingAlgorithms)[number]

export const signers: Readonly<Record<SigningAlgorithm, Signer>> = { ES256: es256, SM2: sm2 }
