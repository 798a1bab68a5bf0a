import { expect } from 'vitest'
import { story, storyAtOnce } from '../../server/testing/story.ts'
import { certificateCounts } from './queries/figures.ts'
import { approvedUse, deskOf, holder, issued, readyRequest, said } from './testing/issuing.ts'

const hall = { what: '活动室使用确认函', purpose: '向某艺术团（演示）确认场地', copies: 2 }

story('the seal on anything else is asked for, approved and entered by three people, without a certificate; whoever asked does not seal', async (told) => {
  const { as, refused } = told
  const desk = await deskOf(told)
  const use = await as(desk.worker).certificates.askForSeal(hall)
  const declined = await as(desk.director).certificates.approveSealUse({ id: use.id, revision: use.revision, outcome: 'declined', because: '日期没有写' })
  expect(declined).toMatchObject({ state: 'declined', endedBecause: '日期没有写', steps: [] })
  const again = await as(desk.worker).certificates.askForSeal(hall)
  const approved = await approvedUse(told, desk, again)
  expect((await as(desk.worker).certificates.getSealUse({ id: again.id })).steps).toEqual(['withdraw'])
  const own = { id: again.id, revision: approved.revision }
  expect((await refused(as(desk.worker).certificates.sealIt(own))).code).toBe('KEEPER_IS_ASKER')
  expect((await refused(as(desk.director).certificates.sealIt(own))).code).toBe('KEEPER_IS_APPROVER')
  const sealed = await as(desk.keeper).certificates.sealIt(own)
  const entry = await as(desk.worker).certificates.getSealEntry({ id: sealed.entryId ?? '' })
  expect(entry).toMatchObject({ ...hall, sequence: 1, kind: 'other', certificateId: null, sha256: null, keeper: '保管人丙', approvedBy: '主任乙' })
  expect((await refused(as(desk.director).certificates.previewSealUse({ id: again.id }))).code).toBe('NOTHING_TO_SHOW')
  const { rows } = await as(desk.worker).certificates.listSealUses({ state: 'declined' })
  expect(rows.map(({ id }) => id)).toEqual([use.id])
  expect((await as(desk.worker).certificates.getSealUse({ id: again.id })).entryNumber).toBe(entry.number)
})

story('a proof that must not be issued is not got by a mere seal either, and one that may be goes through its request', async (told) => {
  const { as, refused, person } = told
  const desk = await deskOf(told)
  const ask = (what: string) => as(desk.worker).certificates.askForSeal({ ...hall, what })
  const banned = await refused(ask('亲属关系证明'))
  expect([banned.code, banned.text.zh]).toEqual(['PROOF_NOT_ALLOWED', expect.stringContaining('社区不得出具')])
  expect(banned.text.zh).toContain('附件')
  for (const milder of ['亲属关系说明', '关于两人亲属关系的情况说明', '健在情况说明', '居住情况说明'])
    expect((await refused(ask(milder))).code, milder).toBe('PROOF_NOT_ALLOWED')
  for (const other of ['小区停水情况说明', '活动室使用确认函', '消防演练情况说明']) expect((await ask(other)).state, other).toBe('asked')
  expect((await refused(ask('社区志愿服务记录证明'))).code).toBe('PROOF_HAS_ITS_WAY')
  const street = await person({ role: 'street_officer' })
  expect((await refused(as(street).certificates.askForSeal(hall))).status).toBe(403)
})

story('the street reads a community’s month; that it did is recorded, and the community sees by whom', async (told) => {
  const { as, refused, trail, places } = told
  const desk = await deskOf(told)
  const certificate = await issued(told, desk, (await readyRequest(told, desk.worker)).id)
  const use = await approvedUse(told, desk, await as(desk.worker).certificates.askForSeal(hall))
  await as(desk.keeper).certificates.sealIt({ id: use.id, revision: use.revision })
  const communityCode = places.community
  const month = '2026-11'
  const street = as('street_officer').certificates
  const { rows } = await street.listSealMonths({ month })
  expect(rows).toMatchObject([{ communityCode, entries: 2, certificates: 1, lastNumber: expect.stringMatching(/印〔2026〕2号$/) }])
  const before = await as(desk.worker).certificates.listSealReadings({ communityCode })
  const read = await street.readSealMonth({ communityCode, month })
  expect(read).toMatchObject({
    complete: true,
    entries: [
      { sequence: 1, certificateNumber: certificate.number },
      { sequence: 2, kind: 'other' },
    ],
  })
  expect((await trail()).at(-1)).toMatchObject({ event: 'seals.registerRead', objectId: communityCode, accountName: '街道干部甲' })
  const after = await as(desk.worker).certificates.listSealReadings({ communityCode })
  expect([before.total, after.rows]).toMatchObject([0, [{ month, readBy: '街道干部甲' }]])
  expect((await refused(as('district_officer').certificates.readSealMonth({ communityCode, month }))).status).toBe(403)
  expect((await refused(as('district_officer').certificates.exportSealEntries({ communityCode, month, format: 'csv' }))).code).toBe('NOT_FOUND')
  const csv = await (await street.exportSealEntries({ communityCode, month, format: 'csv' })).text()
  expect(csv.trim().split('\r\n')).toHaveLength(3)
  expect(csv).not.toContain(holder.name)
  const pdf = Buffer.from(await (await as(desk.worker).certificates.exportSealEntries({ communityCode, month, format: 'pdf' })).arrayBuffer())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await as(desk.worker).certificates.listSealReadings({ communityCode })).total).toBe(3)
  const own = await as(desk.worker).certificates.listSealEntries({ month })
  expect([own.total, (await as(desk.worker).certificates.listSealEntries({ month: '2026-10' })).total]).toEqual([2, 0])
})

story('an expression that begins like a formula stays text in the export', async (told) => {
  const { as, places } = told
  const desk = await deskOf(told)
  const use = await approvedUse(told, desk, await as(desk.worker).certificates.askForSeal({ ...hall, what: '=HYPERLINK("x")' }))
  await as(desk.keeper).certificates.sealIt({ id: use.id, revision: use.revision })
  const csv = await (await as(desk.worker).certificates.exportSealEntries({ communityCode: places.community, month: '2026-11', format: 'csv' })).text()
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
})

story('what is issued and sealed is counted by community and month', async (told) => {
  const { as, db, places } = told
  const desk = await deskOf(told)
  await issued(told, desk, (await readyRequest(told, desk.worker)).id)
  const use = await approvedUse(told, desk, await as(desk.worker).certificates.askForSeal(hall))
  await as(desk.keeper).certificates.sealIt({ id: use.id, revision: use.revision })
  const counts = await certificateCounts(db, { prefix: places.community.slice(0, 9), from: '2026-11-01', until: '2026-12-01' })
  expect(counts).toEqual([{ communityCode: places.community, month: '2026-11', issued: 1, refused: 0, sealed: 2 }])
})

storyAtOnce(
  'twelve uses of the seal sealed at the same moment get twelve numbers in a row, and one sealed twice is sealed once',
  async (told) => {
    const { as, db } = told
    const desk = await deskOf(told)
    const uses = []
    for (let at = 0; at < 12; at += 1) uses.push(await approvedUse(told, desk, await as(desk.worker).certificates.askForSeal({ ...hall, what: `函件${at}` })))
    const twice = [...uses, ...uses]
    const outcomes = await Promise.allSettled(twice.map(({ id, revision }) => as(desk.keeper).certificates.sealIt({ id, revision })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(12)
    const entries = await db.selectFrom('sealEntries').select(['sequence', 'useId']).orderBy('sequence').execute()
    expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
    expect(new Set(entries.map(({ useId }) => useId)).size).toBe(12)
  },
  { timeout: 120_000 },
)

storyAtOnce(
  'certificates sealed at the same moment are numbered without a gap, each with its entry; what failed takes no number',
  async (told) => {
    const { as, db } = told
    const desk = await deskOf(told)
    const uses = []
    for (let at = 0; at < 4; at += 1) {
      const { id: requestId } = await readyRequest(told, desk.worker, null)
      const asked = await as(desk.worker).certificates.askForCertificate({
        requestId,
        words: { ...said, holderName: holder.name, holderIdNumber: holder.idNumber },
      })
      uses.push(await approvedUse(told, desk, asked))
    }
    const tries = [...uses, ...uses.map((use) => ({ ...use, revision: 99 }))]
    const outcomes = await Promise.allSettled(tries.map(({ id, revision }) => as(desk.keeper).certificates.sealIt({ id, revision })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
    const certificates = await db
      .selectFrom('certificates')
      .innerJoin('sealEntries', 'sealEntries.certificateId', 'certificates.id')
      .select(['certificates.sequence', 'certificates.pdfSha256', 'sealEntries.sha256', 'certificates.sealEntryId', 'sealEntries.id as entryId'])
      .orderBy('certificates.sequence')
      .execute()
    expect(certificates.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4])
    expect(certificates.every(({ pdfSha256, sha256, sealEntryId, entryId }) => pdfSha256 === sha256 && sealEntryId === entryId)).toBe(true)
  },
  { timeout: 120_000 },
)

storyAtOnce('two colleagues who ask for the seal on one request at the same moment ask once', async (told) => {
  const { as } = told
  const desk = await deskOf(told)
  const { id: requestId } = await readyRequest(told, desk.worker, null)
  const asked = { requestId, words: { ...said, holderName: holder.name, holderIdNumber: holder.idNumber } }
  const outcomes = await Promise.allSettled([desk.worker, desk.keeper, desk.director].map((who) => as(who).certificates.askForCertificate(asked)))
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
  expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as { code: string }).code] : []))).toEqual([
    'ALREADY_ASKED',
    'ALREADY_ASKED',
  ])
})
