/** What a signing algorithm can do, whichever it is. */

/** A point of the curve, as a JSON Web Key writes it: 32 bytes each, base64url. WebCrypto reads that of P-256 as it stands. */
export type PublicPoint = { kty: 'EC'; crv: 'P-256' | 'SM2'; x: string; y: string }

export type Signer = {
  /** A new pair; `secret` is the private number, base64url. */
  generate: () => { point: PublicPoint; secret: string }
  /** 64 bytes: r, then s. */
  sign: (message: Uint8Array, point: PublicPoint, secret: string) => Uint8Array
  verify: (message: Uint8Array, signature: Uint8Array, point: PublicPoint) => boolean
}
