import { expect } from 'vitest'
import { sql } from 'kysely'
import { story, type Story } from '../../server/testing/story.ts'
import { isSignedBy } from '../../foundation/signing.ts'
import { rotateSigningKey, revokeSigningKey } from '../../foundation/signing/rotate.ts'
import { certificatePurpose, decodeSigned, statusPurpose } from './rules/signed.ts'
import { readStatusList } from './rules/signed-status.ts'
import { check } from './web/verify/check.ts'
import { holderMatches } from './web/verify/compare.ts'
import type { Known } from './web/verify/known.ts'
import { deskOf, holder, issued, readyRequest, said } from './testing/issuing.ts'

/** What a phone that has just been online knows. */
async function phone({ as }: Story): Promise<Known> {
  const { keys } = await as.public().certificates.listSigningKeys({})
  const { list, signature } = await as.public().certificates.getStatusList({})
  const read = readStatusList(list)
  const key = keys.find(({ id }) => id === read?.keyId)
  if (!read || !key || !isSignedBy(key, statusPurpose, Buffer.from(list), Buffer.from(signature, 'base64url')))
    throw new Error('the status list is not signed by a key published')
  return { keys, list: read }
}

const signedOf = async ({ db }: Story, id: string) =>
  (await db.selectFrom('certificates').select('signed').where('id', '=', id).executeTakeFirstOrThrow()).signed

story('issued, checked offline, revoked, and checked again with the new list and with the old one', async (told) => {
  const { as, at, clock } = told
  const desk = await deskOf(told)
  const { id } = await readyRequest(told, desk.worker)
  const certificate = await issued(told, desk, id)
  const code = await signedOf(told, certificate.id)
  const before = await phone(told)
  expect((await check(code, before, null, clock())).standing).toEqual({ state: 'valid', asOf: clock(), expired: false })
  at('2026-11-24')
  await as('street_officer').certificates.revokeCertificate({ id: certificate.id, because: '核实有误', revision: 1 })
  const after = await phone(told)
  expect((await check(code, after, null, clock())).standing).toEqual({ state: 'revoked', on: '2026-11-24' })
  // a phone that has not been online since: for a day its list may be relied on, after that nobody knows
  expect((await check(code, before, null, clock())).standing).toMatchObject({ state: 'valid' })
  at('2026-11-26')
  expect((await check(code, before, null, clock())).standing).toEqual({ state: 'unknown', since: '2026-11-23T02:00:00.000Z', because: 'stale' })
  expect((await check(code, after, null, clock())).standing).toEqual({ state: 'revoked', on: '2026-11-24' })
  expect(JSON.stringify(after.list)).not.toContain(certificate.id)
  const found = await as.public().certificates.lookUpNumber({ number: certificate.number.replace('〔', ' [').replace('〕', '] ').replace('号', '') })
  expect(found).toMatchObject({ known: true, state: 'revoked', endedOn: '2026-11-24', replacedBy: null })
  expect((await as.public().certificates.lookUpNumber({ number: '多福巷社区证〔2026〕99号' })).known).toBe(false)
})

story('what is revoked stays revoked, needs a reason, and is not rewritten', async (told) => {
  const { as, refused, db } = told
  const desk = await deskOf(told)
  const { id: requestId } = await readyRequest(told, desk.worker)
  const { id } = await issued(told, desk, requestId)
  const worker = as(desk.worker).certificates
  expect((await refused(worker.revokeCertificate({ id, because: ' ', revision: 1 }))).status).toBe(422)
  expect((await refused(worker.revokeCertificate({ id, because: '核实有误', revision: 7 }))).code).toBe('CHANGED_MEANWHILE')
  expect((await refused(as('district_officer').certificates.revokeCertificate({ id, because: '核实有误', revision: 1 }))).status).toBe(403)
  expect(await worker.revokeCertificate({ id, because: '核实有误', revision: 1 })).toMatchObject({
    state: 'revoked',
    endedBy: '社工甲',
    endedBecause: '核实有误',
    steps: ['download'],
  })
  expect((await refused(worker.revokeCertificate({ id, because: '再撤一次', revision: 2 }))).code).toBe('ENDED_ALREADY')
  expect((await refused(worker.askForCertificate({ requestId, words: said, replacesId: id }))).code).toBe('ENDED_ALREADY')
  for (const attempt of [
    () => db.updateTable('certificates').set({ state: 'issued' }).where('id', '=', id),
    () => db.updateTable('certificates').set({ number: '别的号' }).where('id', '=', id),
    () => db.deleteFrom('certificates').where('id', '=', id),
    () => db.updateTable('sealEntries').set({ purpose: '别的用途' }),
    () => db.deleteFrom('sealEntries'),
  ]) {
    await sql`savepoint attempt`.execute(db)
    await expect(attempt().execute()).rejects.toThrow(/append-only|never rewritten/)
    await sql`rollback to savepoint attempt`.execute(db)
  }
})

story('a corrected certificate takes the place of the old one, which points to it', async (told) => {
  const { as, clock } = told
  const desk = await deskOf(told)
  const { id } = await readyRequest(told, desk.worker)
  const first = await issued(told, desk, id)
  expect(await as(desk.worker).certificates.offerDraft({ id, replacesId: first.id })).toMatchObject({ ...said, fault: null })
  const second = await issued(told, desk, id, first.id, { statement: '2026年在本社区参加志愿服务，累计63小时' })
  expect(second.sequence).toBe(2)
  const old = await as(desk.worker).certificates.getCertificate({ id: first.id })
  expect(old).toMatchObject({ state: 'superseded', replacedBy: second.id, replacedByNumber: second.number, endedBecause: `已由更正后的${second.number}替换` })
  const known = await phone(told)
  expect((await check(await signedOf(told, first.id), known, null, clock())).standing).toEqual({ state: 'superseded', on: '2026-11-23', by: second.number })
  expect((await check(await signedOf(told, second.id), known, null, clock())).standing.state).toBe('valid')
})

story('what is typed from the paper is compared on the device; one letter wrong, or one bit of the file, and it reads as altered', async (told) => {
  const { as, db, deployment, clock } = told
  const desk = await deskOf(told)
  const { id } = await readyRequest(told, desk.worker)
  const certificate = await issued(told, desk, id)
  const { openContent } = await import('./sealed-content.ts')
  const row = await db.selectFrom('certificates').selectAll().executeTakeFirstOrThrow()
  const { checkCode } = openContent(deployment.keyring, row, row.sealedContent)
  const read = decodeSigned(row.signed)
  if (!read) return expect.fail('unreadable')
  const typed = {
    name: ` 演示 居民`,
    idTail: holder.idNumber.slice(-4).toLowerCase(),
    checkCode: `${checkCode.slice(0, 5)} - ${checkCode.slice(5).toLowerCase()}`,
  }
  expect(await holderMatches(read.certificate, typed)).toBe(true)
  for (const wrong of [
    { name: '演示居氏' },
    { idTail: '0000' },
    { checkCode: `2${checkCode.slice(1)}` === checkCode ? `3${checkCode.slice(1)}` : `2${checkCode.slice(1)}` },
  ])
    expect(await holderMatches(read.certificate, { ...typed, ...wrong })).toBe(false)
  const known = await phone(told)
  expect((await check(row.signed, known, false, clock())).standing).toEqual({ state: 'altered', because: 'content' })
  const pdf = new Uint8Array(await (await as(desk.worker).certificates.printCertificate({ id: certificate.id })).arrayBuffer())
  const same = async (bytes: Uint8Array) => {
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))).toString('hex')
    return (await as.public().certificates.compareFile({ certificateId: certificate.id, sha256 })).same
  }
  expect(await same(pdf)).toBe(true)
  const at = Math.floor(pdf.length / 2)
  pdf[at] = (pdf[at] ?? 0) ^ 1
  expect(await same(pdf)).toBe(false)
})

story('after a change of key what the old one signed still holds; what a lost key signed is unknown', async (told) => {
  const { as, at, db, deployment, clock } = told
  const desk = await deskOf(told)
  const first = await issued(told, desk, (await readyRequest(told, desk.worker)).id)
  at('2026-11-24')
  const next = await rotateSigningKey(db, deployment.keyring, 'ES256', clock())
  const second = await issued(told, desk, (await readyRequest(told, desk.worker, null)).id, null, { holderName: holder.name, holderIdNumber: holder.idNumber })
  expect([first.keyId === next.id, second.keyId]).toEqual([false, next.id])
  const known = await phone(told)
  expect(known.keys.map(({ state }) => state)).toEqual(['retired', 'active'])
  for (const { id } of [first, second]) expect((await check(await signedOf(told, id), known, null, clock())).standing.state).toBe('valid')
  expect(await revokeSigningKey(db, first.keyId, clock())).toBe(true)
  const later = await phone(told)
  expect((await check(await signedOf(told, first.id), later, null, clock())).standing).toMatchObject({ state: 'unknown', because: 'key_revoked' })
  expect((await check(await signedOf(told, second.id), later, null, clock())).standing.state).toBe('valid')
  expect(JSON.stringify(await as.public().certificates.listSigningKeys({}))).not.toContain('sealedSecret')
})

story('with SM2 by setting, the same page checks the same way', async (told) => {
  const { deployment, clock } = told
  deployment.signing = { ...deployment.signing, algorithm: 'SM2' }
  const desk = await deskOf(told)
  const certificate = await issued(told, desk, (await readyRequest(told, desk.worker)).id)
  const known = await phone(told)
  expect(known.keys.map(({ algorithm }) => algorithm)).toEqual(['SM2'])
  const code = await signedOf(told, certificate.id)
  expect((await check(code, known, null, clock())).standing.state).toBe('valid')
  const turned = Buffer.from(code, 'base64url')
  turned[40] = (turned[40] ?? 0) ^ 1
  expect((await check(turned.toString('base64url'), known, null, clock())).standing).toEqual({ state: 'altered', because: 'signature' })
  const read = decodeSigned(code)
  const [key] = known.keys
  expect(read && key && isSignedBy(key, certificatePurpose, read.message, read.signature)).toBe(true)
})
