/**
 * What the QR of a certificate carries: enough to check it without asking anybody, and nothing about the person but two digests that
 * cannot be guessed, because both are salted with the check code printed beside the QR and not contained in it.
 *
 * 1 version · 8 key id · 16 certificate id · 6 community code · 2 issued on · 2 valid until (0 none) · 32 digest of the printed
 * content · 16 digest of the holder · number · title · issuer (each: 1 length, UTF-8) · 64 signature over all before it
 * Version 1 had no issuer; what was printed with it is read as long as it is held.
 */
import { dayNumber, dayOf, fromBase64url, toBase64url, uuidBytes, uuidText } from './signed-bytes.ts'

export type SignedCertificate = {
  keyId: string
  certificateId: string
  communityCode: string
  number: string
  title: string
  /** Who issued it, as printed; null in version 1, where only the community's code is signed. */
  issuer: string | null
  issuedOn: string
  validUntil: string | null
  /** 32 bytes, base64url. */
  contentDigest: string
  /** 16 bytes, base64url. */
  holderDigest: string
}

export const certificatePurpose = 'jianfu-certificate-1'
export const statusPurpose = 'jianfu-status-1'

const versions = { withoutIssuer: 1, withIssuer: 2 } as const
const read = new TextDecoder()
const fixed = 83
const signatureLength = 64
/** Title and issuer are cut for the QR; the paper has them whole, and the digest covers them. */
export const titleBytes = 120
export const issuerBytes = 120

/** As much of a text as fits into so many bytes of UTF-8, whole letters only. */
export function cut(text: string, bytes: number): string {
  let [kept, size] = ['', 0]
  for (const letter of text) {
    size += new TextEncoder().encode(letter).length
    if (size > bytes) return kept
    kept += letter
  }
  return kept
}

const measured = (text: string, most: number): number[] => {
  const bytes = [...new TextEncoder().encode(cut(text, most))]
  return [bytes.length, ...bytes]
}
const bytesOf = (text: string, length: number): number[] => {
  const bytes = fromBase64url(text)
  if (bytes?.length !== length) throw new Error(`expected ${length} bytes, base64url`)
  return [...bytes]
}
const big = (value: number, bytes: number): number[] => Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** (bytes - 1 - at)) % 256)

/** The bytes that are signed. */
export function encodeSigned(certificate: SignedCertificate): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    certificate.issuer === null ? versions.withoutIssuer : versions.withIssuer,
    ...bytesOf(certificate.keyId, 8),
    ...uuidBytes(certificate.certificateId),
    ...big(Number(certificate.communityCode), 6),
    ...big(dayNumber(certificate.issuedOn), 2),
    ...big(certificate.validUntil === null ? 0 : dayNumber(certificate.validUntil), 2),
    ...bytesOf(certificate.contentDigest, 32),
    ...bytesOf(certificate.holderDigest, 16),
    ...measured(certificate.number, 255),
    ...measured(certificate.title, titleBytes),
    ...(certificate.issuer === null ? [] : measured(certificate.issuer, issuerBytes)),
  ])
}

const isVersion = (byte: number | undefined) => Object.values(versions).some((version) => version === byte)

export type Read = { certificate: SignedCertificate; message: Uint8Array<ArrayBuffer>; signature: Uint8Array<ArrayBuffer> }

/** The link's part behind `#`, read; undefined for whatever was never a certificate of this house, or is not whole. */
export function decodeSigned(text: string): Read | undefined {
  const bytes = fromBase64url(text)
  if (!bytes || bytes.length < fixed + 2 + signatureLength || !isVersion(bytes[0])) return undefined
  const hasIssuer = bytes[0] === versions.withIssuer
  const message = bytes.slice(0, -signatureLength)
  const number = (from: number, length: number) => message.subarray(from, from + length).reduce((sum, byte) => sum * 256 + byte, 0)
  const numberEnds = fixed + 1 + (message[fixed] ?? 0)
  const titleEnds = numberEnds + 1 + (message[numberEnds] ?? 0)
  const ends = hasIssuer ? titleEnds + 1 + (message[titleEnds] ?? 0) : titleEnds
  if (ends !== message.length) return undefined
  const validUntil = number(33, 2)
  const certificate: SignedCertificate = {
    keyId: toBase64url(message.subarray(1, 9)),
    certificateId: uuidText(message.subarray(9, 25)),
    communityCode: String(number(25, 6)).padStart(12, '0'),
    issuedOn: dayOf(number(31, 2)),
    validUntil: validUntil === 0 ? null : dayOf(validUntil),
    contentDigest: toBase64url(message.subarray(35, 67)),
    holderDigest: toBase64url(message.subarray(67, fixed)),
    number: read.decode(message.subarray(fixed + 1, numberEnds)),
    title: read.decode(message.subarray(numberEnds + 1, titleEnds)),
    issuer: hasIssuer ? read.decode(message.subarray(titleEnds + 1)) : null,
  }
  return { certificate, message, signature: bytes.slice(-signatureLength) }
}

/** The link's part behind `#`. */
export function withSignature(message: Uint8Array, signature: Uint8Array): string {
  return toBase64url(Uint8Array.from([...message, ...signature]))
}

/** What the QR says; behind `#` it is never sent to a server. */
export const verifyLink = (verifyUrl: string, signed: string) => `${verifyUrl}/verify#${signed}`

/** What a signature is over (foundation/signing.ts): the purpose, a line end, the message. */
export function purposed(purpose: string, message: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${purpose}\n`)
  const whole = new Uint8Array(head.length + message.length)
  whole.set(head)
  whole.set(message, head.length)
  return whole
}
