import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { certificatePurpose, decodeSigned } from './rules/signed.ts'
import { isSignedBy } from '../../foundation/signing.ts'
import { approvedUse, deskOf, holder, issued, itemOf, readyRequest, said } from './testing/issuing.ts'

story('a proof is asked for by one, approved by another, sealed by a third, and the register has its entry', async (told) => {
  const { as, db, trail } = told
  const desk = await deskOf(told)
  const { id: requestId } = await readyRequest(told, desk.worker)
  const worker = as(desk.worker).certificates
  const offered = await worker.offerDraft({ id: requestId })
  expect(offered).toMatchObject({ holder: expect.stringContaining('演示居民'), validUntil: '2027-11-23', fault: null })
  // the ID number stands before the fact already
  expect(offered.statement).toBe('')
  expect(offered.basis).toEqual(['《志愿服务条例》第十九条'])
  const preview = await worker.previewCertificate({ requestId, words: said })
  expect(
    Buffer.from(await preview.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')

  const use = await worker.askForCertificate({ requestId, words: said })
  expect(use).toMatchObject({ state: 'asked', kind: 'certificate', what: '社区志愿服务记录证明', askedBy: '社工甲', steps: ['withdraw'] })
  const { says } = await as(desk.director).certificates.getSealUse({ id: use.id })
  expect(says).toMatchObject({ holderName: holder.name, holderId: expect.stringMatching(/^\d{6}\*{8}/) })
  expect(says?.paragraphs.slice(0, 2).join('')).toMatch(/^兹证明：演示居民（身份证号.*志愿服务，累计36小时。本证明仅用于向某学校/)
  const approved = await approvedUse(told, desk, use)
  expect(approved).toMatchObject({ state: 'approved', approvedBy: '主任乙', steps: ['withdraw'] })
  const sealed = await as(desk.keeper).certificates.sealIt({ id: use.id, revision: approved.revision })
  expect(sealed).toMatchObject({ state: 'sealed', steps: [], entryNumber: expect.stringMatching(/社区印〔2026〕1号$/) })

  const certificate = await worker.getCertificate({ id: sealed.certificateId ?? '' })
  expect(certificate).toMatchObject({
    number: expect.stringMatching(/社区证〔2026〕1号$/),
    state: 'issued',
    issuedOn: '2026-11-23',
    holder: '演***',
    steps: ['download', 'replace', 'revoke'],
  })
  expect(certificate.content).toMatchObject({ holderName: '演示居民', holderId: expect.stringMatching(/^\d{6}\*{8}.{4}$/), ...said })
  const entry = await worker.getSealEntry({ id: sealed.entryId ?? '' })
  expect(entry).toMatchObject({
    sequence: 1,
    kind: 'certificate',
    askedBy: '社工甲',
    approvedBy: '主任乙',
    keeper: '保管人丙',
    certificateNumber: certificate.number,
  })
  const pdf = new Uint8Array(await (await worker.printCertificate({ id: certificate.id })).arrayBuffer())
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(entry.sha256)
  expect((await worker.getProofRequest({ id: requestId })).state).toBe('issued')

  // nothing of the person stands readable in the database, nor in what the QR carries
  const { signed, ...row } = await db.selectFrom('certificates').selectAll().executeTakeFirstOrThrow()
  expect(JSON.stringify([row, await db.selectFrom('sealEntries').selectAll().execute()])).not.toMatch(
    new RegExp(`${holder.name}|${holder.idNumber.slice(0, 6)}`),
  )
  expect(Buffer.from(signed, 'base64url').toString('utf8')).not.toContain(holder.name)
  const events = (await trail()).map(({ event }) => event)
  const steps = ['subjects.revealed', 'seals.asked', 'seals.approved', 'seals.sealed', 'seals.entered', 'certificates.issued', 'certificates.requestIssued']
  expect(events.slice(-8)).toEqual([...steps, 'certificates.printed'])
})

story('what the QR carries is signed with the key published, and says what was issued', async (told) => {
  const { as, db } = told
  const desk = await deskOf(told)
  const { id } = await readyRequest(told, desk.worker)
  const certificate = await issued(told, desk, id)
  const { signed } = await db.selectFrom('certificates').select('signed').executeTakeFirstOrThrow()
  const read = decodeSigned(signed)
  expect(read?.certificate).toMatchObject({
    number: certificate.number,
    title: '社区志愿服务记录证明',
    issuer: certificate.content?.issuer,
    issuedOn: '2026-11-23',
    validUntil: '2027-11-23',
    communityCode: desk.worker.areaCode,
  })
  expect(certificate.content?.issuer).toMatch(/居民委员会|居委会/)
  const { keys } = await as.public().certificates.listSigningKeys({})
  const key = keys.find((one) => one.id === read?.certificate.keyId)
  expect(keys).toHaveLength(1)
  if (!key || !read) return expect.fail('the key is not published')
  expect(isSignedBy(key, certificatePurpose, read.message, read.signature)).toBe(true)
  // one bit of a hundred places turned, and the signature does not hold
  for (let at = 0; at < read.message.length; at += 1) {
    const turned = read.message.slice()
    turned[at] = (turned[at] ?? 0) ^ 1
    expect(isSignedBy(key, certificatePurpose, turned, read.signature), `byte ${at}`).toBe(false)
  }
})

story('nobody approves what they asked, nobody seals what they approved, and a worker approves nothing', async (told) => {
  const { as, refused, person, places } = told
  const desk = await deskOf(told)
  const { id } = await readyRequest(told, desk.worker)
  const asked = await as(desk.director).certificates.askForCertificate({ requestId: id, words: said })
  const approve = { id: asked.id, revision: 1, outcome: 'approved' as const }
  expect((await refused(as(desk.director).certificates.approveSealUse(approve))).code).toBe('OWN_REQUEST')
  expect((await refused(as(desk.worker).certificates.approveSealUse(approve))).status).toBe(403)
  expect((await refused(as(desk.worker).certificates.sealIt({ id: asked.id, revision: 1 }))).code).toBe('NOT_IN_STATE')
  const other = await person({ role: 'committee_director', area: places.community, name: '副主任丁' })
  expect((await refused(as(other).certificates.approveSealUse({ ...approve, outcome: 'declined' }))).code).toBe('SAY_WHY')
  const approved = await as(other).certificates.approveSealUse(approve)
  expect((await refused(as(other).certificates.sealIt({ id: asked.id, revision: approved.revision }))).code).toBe('KEEPER_IS_APPROVER')
  expect((await refused(as(desk.keeper).certificates.sealIt({ id: asked.id, revision: 1 }))).code).toBe('CHANGED_MEANWHILE')
  expect((await as(desk.keeper).certificates.sealIt({ id: asked.id, revision: approved.revision })).state).toBe('sealed')
  expect((await refused(as(desk.keeper).certificates.sealIt({ id: asked.id, revision: approved.revision + 1 }))).code).toBe('NOT_IN_STATE')
})

story('another community, another district and the public find nothing', async (told) => {
  const { as, refused, person, places } = told
  const desk = await deskOf(told)
  const { id } = await readyRequest(told, desk.worker)
  const certificate = await issued(told, desk, id)
  const [use] = (await as(desk.worker).certificates.listSealUses({ requestId: id })).rows
  const neighbour = await person({ role: 'committee_director', area: places.neighbour })
  const far = await person({ role: 'street_officer', area: places.otherStreet })
  for (const call of [
    as(neighbour).certificates.getCertificate({ id: certificate.id }),
    as(neighbour).certificates.printCertificate({ id: certificate.id }),
    as(neighbour).certificates.getSealUse({ id: use?.id ?? '' }),
    as(neighbour).certificates.previewSealUse({ id: use?.id ?? '' }),
    as(neighbour).certificates.sealIt({ id: use?.id ?? '', revision: 1 }),
    as(neighbour).certificates.getSealEntry({ id: use?.entryId ?? '' }),
    as(neighbour).certificates.askForCertificate({ requestId: id, words: said }),
    as(far).certificates.revokeCertificate({ id: certificate.id, because: '不相干', revision: 1 }),
    as(far).certificates.readSealMonth({ communityCode: desk.worker.areaCode, month: '2026-11' }),
  ])
    expect((await refused(call)).code).toBe('NOT_FOUND')
  expect((await refused(as.public().certificates.listCertificates({}))).status).toBe(401)
  const street = as('street_officer').certificates
  const list = await street.listCertificates({ state: 'issued', search: '志愿服务' })
  expect([list.total, list.rows[0]?.holder, list.rows[0]?.content, list.rows[0]?.verifyLink]).toEqual([1, '演***', null, null])
  expect((await as(neighbour).certificates.listCertificates({})).total).toBe(0)
  const seen = await street.getCertificate({ id: certificate.id })
  expect([seen.content, seen.holder, seen.steps]).toEqual([null, '演***', ['revoke']])
  expect((await refused(street.printCertificate({ id: certificate.id }))).status).toBe(403)
})

story('without evidence, or once the list no longer allows it, nothing is issued', async (told) => {
  const { as, refused } = told
  const desk = await deskOf(told)
  const worker = as(desk.worker).certificates
  const itemId = await itemOf(told, 'CA12')
  const raw = await worker.askForProof({
    sentence: '学校要志愿服务时长证明',
    itemId,
    title: '志愿服务',
    askedBy: { organisationId: null, name: '某学校（演示）' },
  })
  expect((await refused(worker.askForCertificate({ requestId: raw.id, words: said }))).code).toBe('NOT_READY')
  expect((await worker.offerDraft({ id: raw.id })).fault).not.toBeNull()
  const banned = await worker.askForProof({
    sentence: '银行要亲属关系证明',
    itemId: await itemOf(told, 'CP01'),
    title: '亲属关系证明',
    askedBy: { organisationId: null, name: '某银行' },
  })
  expect((await refused(worker.askForCertificate({ requestId: banned.id, words: said }))).code).toBe('NOT_READY')
  // a person who stands in no ledger is named by the worker, both name and number
  const nobody = await readyRequest(told, desk.worker, null)
  expect((await refused(worker.askForCertificate({ requestId: nobody.id, words: said }))).code).toBe('HOLDER_MISSING')
  const named = { ...said, holderName: holder.name, holderIdNumber: holder.idNumber }
  const slip = { ...named, holderIdNumber: `${holder.idNumber.slice(0, 16)}${holder.idNumber[16] === '1' ? '2' : '1'}${holder.idNumber[17]}` }
  const wrong = await refused(worker.askForCertificate({ requestId: nobody.id, words: slip }))
  expect([wrong.code, wrong.fields?.[0]?.field, wrong.fields?.[0]?.text.zh]).toEqual([
    'ID_NUMBER_WRONG',
    'words.holderIdNumber',
    expect.stringContaining('共 18 位'),
  ])
  const use = await worker.askForCertificate({ requestId: nobody.id, words: named })
  expect((await refused(worker.askForCertificate({ requestId: nobody.id, words: named }))).code).toBe('ALREADY_ASKED')
  await worker.withdrawSealUse({ id: use.id, because: '写错了', revision: use.revision })
  const again = await worker.askForCertificate({ requestId: nobody.id, words: named })
  const preview = await as(desk.director).certificates.previewSealUse({ id: again.id })
  expect(preview.size).toBeGreaterThan(5000)
})
