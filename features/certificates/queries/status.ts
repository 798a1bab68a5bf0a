/** What anybody may ask about certificates: keys, the signed status list, one number, one file. None of it names a person, none of it is a list of certificates. */
import { createHash } from 'node:crypto'
import { civilDay } from '../../../foundation/clock.ts'
import type { Request } from '../../../foundation/request.ts'
import { publishedKeys, signingKey, signWith } from '../../../foundation/signing.ts'
import { statusPurpose } from '../rules/signed.ts'
import type { StatusEntry, StatusList } from '../rules/signed-status.ts'

export async function listSigningKeys({ db, deployment, now }: Request) {
  await signingKey(db, deployment.keyring, deployment.signing, now)
  return { keys: await publishedKeys(db) }
}

/** 12 bytes of the id's digest: only who holds the certificate can make it. */
const nameInList = (id: string) => createHash('sha256').update(id).digest().subarray(0, 12).toString('base64url')

export async function getStatusList({ db, deployment, now }: Request): Promise<{ list: string; signature: string }> {
  const { keyring, signing } = deployment
  const ended = await db
    .selectFrom('certificates as ended')
    .leftJoin('certificates as later', (join) => join.onRef('later.district', '=', 'ended.district').onRef('later.id', '=', 'ended.replacedBy'))
    .select(['ended.id', 'ended.state', 'ended.endedAt', 'later.number as by'])
    .where('ended.state', '<>', 'issued')
    .orderBy('ended.endedAt')
    .orderBy('ended.id')
    .execute()
  const entries = ended.map(({ id, state, endedAt, by }): StatusEntry => {
    const day = civilDay(endedAt ?? now)
    return state === 'revoked' ? [nameInList(id), 'r', day] : [nameInList(id), 's', day, by ?? '']
  })
  const key = await signingKey(db, keyring, signing, now)
  const status: StatusList = { v: 1, keyId: key.id, issuedAt: now, hours: signing.statusHours, entries }
  const list = JSON.stringify(status)
  return { list, signature: Buffer.from(signWith(key, keyring, statusPurpose, Buffer.from(list))).toString('base64url') }
}

/** Brackets, blanks and 号 as people type them. */
const tidy = (number: string) =>
  number
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[[({【]/g, '〔')
    .replaceAll(/[\])}】]/g, '〕')
    .replace(/([^号])$/, '$1号')

export async function lookUpNumber({ db, now }: Request, { number }: { number: string }) {
  const found = await db
    .selectFrom('certificates as one')
    .leftJoin('certificates as later', (join) => join.onRef('later.district', '=', 'one.district').onRef('later.id', '=', 'one.replacedBy'))
    .select(['one.state', 'one.issuedOn', 'one.validUntil', 'one.endedAt', 'later.number as replacedBy'])
    .where('one.number', '=', tidy(number))
    .orderBy('one.id')
    .limit(2)
    .execute()
  const [only] = found
  // two communities of one name: the number alone does not tell which
  if (!only || found.length > 1) return { known: false, state: null, issuedOn: null, validUntil: null, endedOn: null, replacedBy: null, at: now }
  const { endedAt, ...rest } = only
  return { known: true, ...rest, endedOn: endedAt && civilDay(endedAt), at: now }
}

export async function compareFile({ db }: Request, { certificateId, sha256 }: { certificateId: string; sha256: string }) {
  const found = await db.selectFrom('certificates').select('id').where('id', '=', certificateId).where('pdfSha256', '=', sha256).executeTakeFirst()
  return { same: found !== undefined }
}
