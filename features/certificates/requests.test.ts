import { expect } from 'vitest'
import { story, type Story } from '../../server/testing/story.ts'
import { idNumbers, ledgerInForce, write } from '../../server/testing/ledgers.ts'

const bank = { organisationId: null, name: '某银行网点（演示）' }

async function itemOf({ as }: Pick<Story, 'as'>, code: string) {
  const { proofs } = await as.public().certificates.listProofs({})
  return proofs.find((one) => one.code === code)?.itemId ?? ''
}

story('at the desk a proof that must not be issued ends with its letter in one step', async ({ as, trail }) => {
  const itemId = await itemOf({ as }, 'CP01')
  const worker = as('community_worker', { key: crypto.randomUUID() }).certificates
  const asked = { sentence: '银行要我开亲属关系证明，身份证11010119800101123X', itemId, title: '亲属关系证明', askedBy: bank }
  const done = await worker.askForProof(asked)
  expect(done).toMatchObject({ state: 'refused', need: '银行要我开亲属关系证明，身份证****', subjectId: null, evidence: [] })
  expect(done.refusal).toMatchObject({ sequence: 1, reason: 'BANNED', channel: 'desk' })
  expect(await worker.askForProof(asked)).toEqual(done)
  const { rows, total } = await as('community_worker').certificates.listProofRequests({})
  expect([total, rows[0]?.refusalNumber]).toEqual([1, done.refusal?.number])
  const events = (await trail()).map(({ event }) => event)
  expect(events).toEqual(['certificates.asked', 'certificates.refused'])
})

story('a disputed proof is refused with both texts and goes to the competent body', async ({ as }) => {
  const itemId = await itemOf({ as }, 'CA14')
  const done = await as('community_worker').certificates.askForProof({
    sentence: '派出所要养犬条件证明',
    itemId,
    title: '养犬条件证明',
    askedBy: { organisationId: null, name: '某派出所' },
  })
  expect(done.state).toBe('refused')
  expect(done.refusal?.reason).toBe('DISPUTED')
  expect(done.refusal?.texts.map(({ sourceId, state }) => [sourceId, state])).toEqual([
    ['bj-dog-rules', 'in-force'],
    ['mca-2020-cert', 'in-force'],
  ])
  expect(done.refusal?.competentBody).toContain('公安')
})

story('what may be issued begins with its evidence: held ones come from the ledger, the rest is shown, nothing is copied', async (told) => {
  const { as, refused, db } = told
  const itemId = await itemOf(told, 'CA12')
  const ledger = await ledgerInForce(told)
  const worker = as('community_worker')
  const [person] = await write(worker, ledger.id, [{ name: '演示居民', idNo: idNumbers[0] ?? '' }])
  const subjectId = person?.id ?? null
  const request = await worker.certificates.askForProof({
    sentence: '学校要志愿服务时长证明',
    itemId,
    title: '志愿服务',
    askedBy: { organisationId: null, name: '某学校' },
    subjectId,
  })
  expect(request.state).toBe('asked')
  expect(request.evidence.map(({ label, state }) => [label, state])).toEqual([
    ['本人身份证（核对后退还，不留复印件）', 'ledger'],
    ['志愿服务记录', 'missing'],
  ])
  expect(request.held).toMatchObject([{ element: 'idNo', stale: false }])
  expect(request.held[0]?.shown).toContain('****')
  expect(request.subjectTitle).toContain('演示居民')
  expect(JSON.stringify(await db.selectFrom('proofRequests').selectAll().execute())).not.toMatch(/演示居民|11000019491231/)
  const { id, revision } = request
  const pieces = request.evidence.map(({ label }) => ({ label, state: 'brought' as const }))
  expect((await refused(worker.certificates.collectEvidence({ id, revision, pieces: pieces.slice(1) }))).code).toBe('NOT_THE_PIECES')
  const inLedger = [pieces[0], { label: '志愿服务记录', state: 'ledger' as const }].filter((piece) => piece !== undefined)
  expect((await refused(worker.certificates.collectEvidence({ id, revision, pieces: inLedger }))).code).toBe('NOT_HELD')
  const half = await worker.certificates.collectEvidence({
    id,
    revision,
    pieces: [
      { ...pieces[0], label: request.evidence[0]?.label ?? '', state: 'brought' },
      { label: '志愿服务记录', state: 'missing' },
    ],
  })
  expect(half.state).toBe('asked')
  const stale = await refused(worker.certificates.collectEvidence({ id, revision, pieces }))
  expect(stale.code).toBe('CHANGED_MEANWHILE')
  const ready = await worker.certificates.collectEvidence({ id, revision: half.revision, pieces })
  expect(ready.state).toBe('evidence_collected')
})

story('what takes asking around is not ready before somebody says how the community knows', async ({ as, refused }) => {
  const itemId = await itemOf({ as }, 'CA02')
  const worker = as('community_worker').certificates
  const { id, revision, evidence } = await worker.askForProof({
    sentence: '社保所要与死亡人员关系证明',
    itemId,
    title: '关系',
    askedBy: { organisationId: null, name: '某社保所' },
  })
  const pieces = evidence.map(({ label }) => ({ label, state: 'brought' as const }))
  expect(await refused(worker.collectEvidence({ id, revision, pieces }))).toMatchObject({ code: 'SAY_HOW', fields: [{ field: 'knownHow' }] })
  expect((await worker.collectEvidence({ id, revision, pieces, knownHow: '一直住在本社区，入户走访时见过一家人' })).state).toBe('evidence_collected')
})

story('without the evidence it is refused with a letter that says so, or withdrawn; then nothing more is done to it', async ({ as, refused }) => {
  const itemId = await itemOf({ as }, 'CA12')
  const worker = as('community_worker').certificates
  const ask = () => worker.askForProof({ sentence: '学校要志愿服务证明', itemId, title: '志愿服务', askedBy: { organisationId: null, name: '某学校' } })
  const one = await ask()
  const ended = await worker.refuseRequest({ id: one.id, revision: one.revision, because: '社区没有查到这段时间的服务记录' })
  expect(ended).toMatchObject({ state: 'refused', refusal: { reason: 'NOT_EVIDENCED', explanation: '社区没有查到这段时间的服务记录', sequence: 1 } })
  expect(ended.refusal?.clause?.sourceId).toMatch(/volunteer/)
  expect((await refused(worker.withdrawRequest({ id: one.id, revision: ended.revision }))).code).toBe('NOT_IN_STATE')
  const other = await ask()
  expect(await worker.withdrawRequest({ id: other.id, revision: other.revision, because: '不需要了' })).toMatchObject({ state: 'withdrawn', refusal: null })
})

story('another community’s requests do not exist, the public reads none, and only a community takes them', async ({ as, person, refused, places }) => {
  const itemId = await itemOf({ as }, 'CA12')
  const worker = as('community_worker').certificates
  const { id, revision } = await worker.askForProof({
    sentence: '学校要志愿服务证明',
    itemId,
    title: '志愿服务',
    askedBy: { organisationId: null, name: '某学校' },
  })
  const neighbour = as(await person({ role: 'community_worker', area: places.neighbour })).certificates
  expect((await refused(neighbour.getProofRequest({ id }))).code).toBe('NOT_FOUND')
  expect((await refused(neighbour.withdrawRequest({ id, revision }))).code).toBe('NOT_FOUND')
  expect((await neighbour.listProofRequests({})).total).toBe(0)
  expect((await as('street_officer').certificates.getProofRequest({ id })).id).toBe(id)
  const elsewhere = as(await person({ role: 'street_officer', area: places.otherStreet })).certificates
  expect((await refused(elsewhere.getProofRequest({ id }))).code).toBe('NOT_FOUND')
  for (const call of [as.public().certificates.getProofRequest({ id }), as.public().certificates.listProofRequests({})]) {
    expect((await refused(call)).code).toBe('SIGN_IN_FIRST')
  }
  expect((await refused(as('street_officer').certificates.withdrawRequest({ id, revision }))).code).toBe('NOT_PERMITTED')
  expect((await refused(as('department_applicant').certificates.listProofRequests({}))).code).toBe('NOT_PERMITTED')
})

story('a subject of another community cannot be named in a request', async (told) => {
  const { as, refused } = told
  const itemId = await itemOf(told, 'CA12')
  const asked = { sentence: '学校要志愿服务证明', itemId, title: '志愿服务', askedBy: { organisationId: null, name: '某学校' }, subjectId: crypto.randomUUID() }
  expect((await refused(as('community_worker').certificates.askForProof(asked))).code).toBe('NOT_FOUND')
})
