/** Signing keys: the private number sealed with the data keyring, the public one published for good, so that old signatures stay checkable. */
import { createHash } from 'node:crypto'
import { json, type Database } from '../database.ts'
import { seal, unseal, type Keyring } from '../sealing.ts'
import { signers, type SigningAlgorithm } from './algorithms.ts'
import type { PublicPoint } from './signer.ts'

/** active: signs · retired: signs no more, what it signed still holds · revoked: lost or stolen, nothing it signed can be relied on. */
export type SigningKeyState = 'active' | 'retired' | 'revoked'

export type SigningKeyRow = {
  /** The first 8 bytes of the key's thumbprint (RFC 7638), base64url. */
  id: string
  algorithm: SigningAlgorithm
  publicKey: PublicPoint
  sealedSecret: string
  state: SigningKeyState
  madeAt: string
  retiredAt: string | null
  revokedAt: string | null
}
/** What anybody may know of a key. */
export type PublishedKey = Omit<SigningKeyRow, 'sealedSecret'>

declare module '../database.ts' {
  interface Tables {
    signingKeys: SigningKeyRow
  }
}

export const secretContext = (id: string) => `signing-keys/${id}`

function keyId({ crv, kty, x, y }: PublicPoint): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest().subarray(0, 8).toString('base64url')
}

/** Adds an active key, unless somebody else did so at the same moment. */
export async function addSigningKey(db: Database, keyring: Keyring, algorithm: SigningAlgorithm, now: string): Promise<void> {
  const { point, secret } = signers[algorithm].generate()
  const id = keyId(point)
  await db
    .insertInto('signingKeys')
    .values({
      id,
      algorithm,
      publicKey: json(point),
      sealedSecret: seal(keyring, secret, secretContext(id)),
      state: 'active',
      madeAt: now,
      retiredAt: null,
      revokedAt: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The key new signatures are made with; made at first need. */
export async function activeKey(db: Database, keyring: Keyring, algorithm: SigningAlgorithm, now: string): Promise<SigningKeyRow> {
  const active = () => db.selectFrom('signingKeys').selectAll().where('algorithm', '=', algorithm).where('state', '=', 'active')
  const found = await active().executeTakeFirst()
  if (found) return found
  await addSigningKey(db, keyring, algorithm, now)
  return active().executeTakeFirstOrThrow()
}

/** All keys there ever were, the oldest first. */
export async function publishedKeys(db: Database): Promise<PublishedKey[]> {
  return db
    .selectFrom('signingKeys')
    .select(['id', 'algorithm', 'publicKey', 'state', 'madeAt', 'retiredAt', 'revokedAt'])
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
}

export function secretOf(keyring: Keyring, { id, sealedSecret }: Pick<SigningKeyRow, 'id' | 'sealedSecret'>): string {
  return unseal(keyring, sealedSecret, secretContext(id))
}
