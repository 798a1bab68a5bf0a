import { expect } from 'vitest'
import { officialDocument } from '../../foundation/documents.ts'
import { story, storyAtOnce } from '../../server/testing/story.ts'
import { filedBy, notice } from './testing/documents.ts'

const unknown = '01990000-0000-7000-8000-00000000dead'

story('a document is for its own department and for the secretary before whom it lies', async (told) => {
  const { as, refused, person, places } = told
  const officer = await person({ role: 'department_applicant' })
  const { id, revision } = await as(officer).admissions.startDocument(notice)
  const secretary = as('joint_meeting_secretary').admissions
  // a draft is nobody's but the department's
  expect((await refused(secretary.getDocument({ id }))).status).toBe(404)
  expect((await as(officer).admissions.getDocument({ id })).steps).toEqual(['save', 'file', 'withdraw'])
  await as(officer).admissions.fileDocument({ id, revision })
  expect((await secretary.getDocument({ id })).steps).toEqual(['decide', 'pass', 'return', 'sendToAdmission', 'recheck'])

  const stranger = await person({ role: 'department_applicant' })
  const elsewhere = await person({ role: 'joint_meeting_secretary', area: places.otherDistrict })
  for (const who of [stranger, elsewhere]) {
    expect((await refused(as(who).admissions.getDocument({ id }))).status).toBe(404)
    expect((await refused(as(who).admissions.printDocument({ id }))).status).toBe(404)
    expect((await as(who).admissions.listDocuments({})).rows).toEqual([])
  }
  expect((await refused(as(stranger).admissions.withdrawDocument({ id, revision: 2 }))).status).toBe(404)
  expect((await refused(as(officer).admissions.passDocument({ id, revision: 2 }))).status).toBe(403)
  expect((await refused(secretary.startDocument(notice))).status).toBe(403)
  for (const role of ['community_worker', 'street_officer', 'joint_meeting_member'] as const)
    expect((await refused(as(role).admissions.listDocuments({}))).status).toBe(403)
  expect((await refused(as(officer).admissions.getDocument({ id: unknown }))).status).toBe(404)
})

story('a district writes to its own district, and its own secretary reviews', async (told) => {
  const { as, refused, person, places } = told
  const officer = await person({ role: 'district_officer' })
  expect((await refused(as(officer).admissions.startDocument({ ...notice, areaCodes: [places.otherStreet] }))).code).toBe('OUTSIDE_AREA')
  expect((await refused(as(officer).admissions.startDocument({ ...notice, areaCodes: ['990000000000'] }))).status).toBe(404)
  const { id, authority } = await filedBy(told, officer)
  expect(authority).toBe(places.district)
  expect((await refused(as('joint_meeting_secretary').admissions.getDocument({ id }))).status).toBe(404)
  const secretary = await person({ role: 'joint_meeting_secretary', area: places.district })
  expect((await as(secretary).admissions.getDocument({ id })).id).toBe(id)
})

story('a text over the cap of its kind is not filed, whatever was saved', async ({ as, refused, person }) => {
  const officer = await person({ role: 'department_applicant' })
  const body = `${'字'.repeat(4000)}。`
  const { id, revision, characters } = await as(officer).admissions.startDocument({ ...notice, body })
  expect(characters).toBe(4001)
  expect(await refused(as(officer).admissions.fileDocument({ id, revision }))).toMatchObject({ code: 'DOCUMENT_OVER_CAP', status: 422 })
  // a comprehensive document may have 5,000
  const saved = await as(officer).admissions.saveDocument({ id, revision, ...notice, kind: 'comprehensive', body })
  expect((await as(officer).admissions.fileDocument({ id, revision: saved.revision })).state).toBe('filed')
})

story('the text of a .docx and of a PDF is read as it was written, and the file is kept', async ({ as, refused, person }) => {
  const officer = await person({ role: 'department_applicant' })
  const mine = as(officer).admissions
  const laidOut = officialDocument({
    kind: 'notice',
    issuer: '北京市某局',
    title: '关于报送名册的通知',
    body: [{ kind: 'paragraph', text: '请各社区于每月25日前报送燃气隐患居民名册。' }],
    date: '2026-11-23',
    issuedAt: '2026-11-23T02:00:00Z',
  })
  const docx = new File([new Uint8Array(await laidOut.docx())], '通知.docx')
  const pdf = new File([new Uint8Array(await laidOut.pdf())], '通知.pdf')
  for (const file of [docx, pdf]) {
    const { text } = await mine.readDocumentFile({ file })
    const { asks } = await mine.checkDocument({ ...notice, body: text })
    expect(asks.map(({ kind, audience }) => [kind, audience])).toEqual([['form', 'community']])
  }
  expect((await refused(mine.readDocumentFile({ file: new File(['GIF89a'], 'a.pdf') }))).code).toBe('DOCUMENT_KIND')
  const { id, revision } = await mine.startDocument(notice)
  expect((await refused(mine.downloadDocumentFile({ id }))).status).toBe(404)
  const kept = await mine.attachDocumentFile({ id, revision, file: docx })
  expect(kept.fileName).toBe('通知.docx')
  expect((await mine.downloadDocumentFile({ id })).size).toBe(docx.size)
  expect((await mine.withdrawDocument({ id, revision: kept.revision })).state).toBe('withdrawn')
})

story('what a table in a .docx asks of communities is found, holds up the passing, and what was changed after reading is told', async (told) => {
  const { as, refused, person } = told
  const officer = await person({ role: 'department_applicant' })
  const mine = as(officer).admissions
  const laidOut = officialDocument({
    kind: 'notice',
    issuer: '北京市某局',
    title: '关于老年餐桌的通知',
    addressee: ['各街道办事处'],
    body: [
      { kind: 'paragraph', text: '现将任务分工通知如下。' },
      { kind: 'table', head: ['任务', '责任单位'], rows: [['每日报送就餐人数', '各社区居委会']], widths: [1, 1] },
    ],
    date: '2026-11-23',
    issuedAt: '2026-11-23T02:00:00Z',
  })
  const file = new File([new Uint8Array(await laidOut.docx())], '老年餐桌.docx')
  const read = await mine.readDocumentFile({ file })
  const row = '任务：每日报送就餐人数；责任单位：各社区居委会。'
  expect(read.text.split('\n')).toContain(row)
  const draft = { ...notice, title: '关于老年餐桌的通知', recipients: '各街道办事处', body: read.text }
  const { id, revision } = await mine.startDocument(draft)
  const kept = await mine.attachDocumentFile({ id, revision, file })
  expect(kept.fileChanged).toBe(false)
  const filed = await mine.fileDocument({ id, revision: kept.revision })
  expect(filed.asks.map(({ kind, audience, named, text, period }) => [kind, audience, named, text, period])).toEqual([
    ['form', 'community', 'named', row, 'day'],
  ])
  expect((await refused(as('joint_meeting_secretary').admissions.passDocument({ id, revision: filed.revision }))).code).toBe('ASKS_OPEN')
  const returned = await as('joint_meeting_secretary').admissions.returnDocument({ id, revision: filed.revision, reason: '请删去报数。' })
  const mended = await mine.saveDocument({ id, revision: returned.revision, ...draft, body: read.text.replace(row, '任务：统筹协调；责任单位：市民政局。') })
  expect(mended.fileChanged).toBe(true)
})

story('title and recipients of a file go to their fields; a draft may lack them, what is filed may not', async ({ as, refused, person }) => {
  const mine = as(await person({ role: 'department_applicant' })).admissions
  const text = '关于做好走访工作的通知\n各街道办事处、各社区居委会：\n请各社区每月走访一次独居老人。\n某某局\n2026年11月20日\n'
  const read = await mine.readDocumentFile({ file: new File([text], '走访.txt') })
  expect(read).toMatchObject({ title: '关于做好走访工作的通知', recipients: '各街道办事处、各社区居委会', text: '请各社区每月走访一次独居老人。' })
  const { id, revision } = await mine.startDocument({ ...notice, recipients: '' })
  expect(await refused(mine.fileDocument({ id, revision }))).toMatchObject({ code: 'RECIPIENTS_MISSING', fields: [{ field: 'recipients' }] })
  const saved = await mine.saveDocument({ id, revision, ...notice, recipients: read.recipients ?? '' })
  expect((await mine.fileDocument({ id, revision: saved.revision })).state).toBe('filed')
})

storyAtOnce('of two secretaries who decide at the same moment the second is told what changed', async (told) => {
  const { as, person } = told
  const filed = await filedBy(told, await person({ role: 'department_applicant' }))
  const [one, other] = [await person({ role: 'joint_meeting_secretary' }), await person({ role: 'joint_meeting_secretary' })]
  const { id, revision } = filed
  const outcomes = await Promise.allSettled([
    as(one).admissions.returnDocument({ id, revision, reason: '请补充依据。' }),
    as(other).admissions.decideAsk({ id, revision, position: 0, decision: 'strike', because: '不属于社区职责。' }),
  ])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const refusedOne = outcomes.find((outcome) => outcome.status === 'rejected')
  expect(refusedOne?.reason?.data?.code).toBe('CHANGED_MEANWHILE')
})
