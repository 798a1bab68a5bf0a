import { expect } from 'vitest'
import { admit } from '../../server/testing/admitted.ts'
import { story, type Story } from '../../server/testing/story.ts'
import { readDocument } from '../../foundation/read-documents.ts'
import { decideOpen, filedBy, notice, noticeBody, reason } from './testing/documents.ts'

const department = ({ person }: Story) => person({ role: 'department_applicant' })
const everywhere = { areaCodes: ['110000000000'] }

story('the asks hidden in a notice are found, and nothing else is taken for one', async (told) => {
  const officer = await department(told)
  const filed = await filedBy(told, officer)
  expect(filed.asks.filter(({ audience }) => audience === 'community').map(({ kind, text }) => [kind, text])).toEqual([
    ['task', '各社区居委会应协助张贴燃气安全提示。'],
    ['form', '请各社区于每月25日前报送燃气隐患居民名册。'],
    ['meeting', '社区书记须参加每周一的燃气安全调度会。'],
    ['group_app', '请社区工作人员下载安装“燃安通”App，及时掌握企业推送的信息。'],
    ['plaque', '各社区要在门口统一悬挂燃气安全服务站牌子。'],
    ['assessment', '工作情况由市城管委汇总后通报，完成情况纳入社区年度考核。'],
  ])
  expect(filed).toMatchObject({ state: 'filed', most: 4000, steps: ['withdraw', 'recheck'] })
  expect(filed.asks.map(({ versionId }) => versionId)).toEqual(filed.asks.map(() => null))
  const secretary = told.as('joint_meeting_secretary').admissions
  const { rows } = await secretary.listDocuments({ state: 'filed' })
  expect(rows).toMatchObject([{ id: filed.id, asks: filed.asks.length, open: 6 }])
})

story('an ask that an item in force names is covered, unless it is asked more often than admitted', async (told) => {
  const { as } = told
  const officer = await department(told)
  const posters = await admit(told, officer.organisationId, { title: '燃气安全提示张贴', ...everywhere })
  const lists = await admit(told, officer.organisationId, { title: '燃气隐患居民名册报送', frequencyCount: 1, frequencyPeriod: 'year', ...everywhere })
  await admit(told, officer.organisationId, { title: '燃气安全调度会', nature: 'meeting', areaCodes: [told.places.otherDistrict] })
  const found = await as(officer).admissions.checkDocument(notice)
  const of = (kind: string) => found.asks.find((ask) => ask.kind === kind)
  expect(of('task')).toMatchObject({ verdict: 'covered', versionId: posters.id })
  expect(of('task')?.explanation.zh).toContain(posters.admissionNumber)
  expect(of('form')).toMatchObject({ verdict: 'over_cap', versionId: lists.id, period: 'month' })
  // admitted for another district only: that is said, and covers nothing
  expect(of('meeting')).toMatchObject({ verdict: 'not_admitted', candidates: [], versionId: null })
  expect(of('meeting')?.explanation.zh).toContain('不含这份发文发往的全部区域')
})

story('an admission number written in the sentence names its item', async (told) => {
  const officer = await department(told)
  const { id, admissionNumber } = await admit(told, officer.organisationId, { title: '楼道照明巡看', ...everywhere })
  const body = `请各社区按照${admissionNumber?.replace('〔', '[').replace('〕', ']')}入户走访独居老人。`
  const { asks } = await told.as(officer).admissions.checkDocument({ ...notice, body })
  expect(asks).toMatchObject([{ verdict: 'covered', versionId: id }])
})

story('nothing passes while a place is open, to be struck or at admission; the return is one letter', async (told) => {
  const { as, refused } = told
  const officer = await department(told)
  const secretary = as('joint_meeting_secretary').admissions
  const filed = await filedBy(told, officer)
  const { id, revision } = filed
  const open = await refused(secretary.passDocument({ id, revision }))
  expect(open).toMatchObject({ code: 'ASKS_OPEN', details: { positions: filed.asks.map(({ position }) => position) } })
  expect((await refused(secretary.returnDocument({ id, revision }))).code).toBe('REASON_MISSING')
  expect((await refused(secretary.sendAsksToAdmission({ id, revision }))).code).toBe('NOTHING_TO_SEND')
  expect((await refused(secretary.decideAsk({ id, revision, position: 0, decision: 'strike', because: '删' }))).code).toBe('REASON_MISSING')
  expect((await refused(secretary.decideAsk({ id, revision, position: 0, decision: 'covered' }))).code).toBe('ITEM_MISSING')
  expect((await refused(secretary.decideAsk({ id, revision, position: 99, decision: 'strike', because: reason }))).status).toBe(404)

  const struck = await decideOpen(told, filed, 'strike')
  expect((await refused(secretary.passDocument({ id, revision: struck.revision }))).code).toBe('ASKS_TO_STRIKE')
  const returned = await secretary.returnDocument({ id, revision: struck.revision, reason: '请精简对社区的要求。' })
  expect(returned.returnReason?.split('\n')).toHaveLength(1 + filed.asks.length)
  expect(returned.returnReason).toContain('请删去：“社区书记须参加每周一的燃气安全调度会”。')
  expect(returned).toMatchObject({ state: 'returned', reviewedBy: '联席会议秘书甲', steps: [] })

  // the department mends its text; what was struck and is gone is asked no more
  const mine = as(officer).admissions
  const saved = await mine.saveDocument({ id, revision: returned.revision, ...notice, body: noticeBody.split('各社区居委会应协助')[0] ?? '' })
  const again = await mine.fileDocument({ id, revision: saved.revision })
  expect(again.asks).toEqual([])
  expect((await secretary.passDocument({ id, revision: again.revision })).state).toBe('passed')
})

story('a sentence that comes back keeps what the reviewer said of it', async (told) => {
  const { as } = told
  const officer = await department(told)
  const secretary = as('joint_meeting_secretary').admissions
  const { id, revision, asks } = await filedBy(told, officer)
  const meeting = asks.find(({ kind }) => kind === 'meeting')!
  const decided = await secretary.decideAsk({ id, revision, position: meeting.position, decision: 'not_an_ask', because: '自愿参加，不点名。' })
  const returned = await secretary.returnDocument({ id, revision: decided.revision, reason: '请补充依据。' })
  const mine = as(officer).admissions
  const saved = await mine.saveDocument({ id, revision: returned.revision, ...notice, body: `根据有关规定，${noticeBody}` })
  const again = await mine.fileDocument({ id, revision: saved.revision })
  expect(again.asks.filter(({ decision }) => decision !== null)).toMatchObject([{ kind: 'meeting', decision: 'not_an_ask', because: '自愿参加，不点名。' }])
})

story('what is sent to admission becomes drafts of the department, and is covered once it is admitted', async (told) => {
  const { as, db, refused } = told
  const officer = await department(told)
  const secretary = as('joint_meeting_secretary').admissions
  const filed = await filedBy(told, officer, { body: '请各社区于每月25日前报送燃气隐患居民名册。社区书记须参加每周一的燃气安全调度会。' })
  const marked = await decideOpen(told, filed, 'to_admission')
  const sent = await secretary.sendAsksToAdmission({ id: filed.id, revision: marked.revision })
  expect((await refused(secretary.sendAsksToAdmission({ id: filed.id, revision: sent.revision }))).code).toBe('NOTHING_TO_SEND')
  expect((await refused(secretary.passDocument({ id: filed.id, revision: sent.revision }))).code).toBe('ASKS_AT_ADMISSION')
  const [form, meeting] = sent.asks
  const draft = await as(officer).admissions.getApplication({ id: form?.applicationId ?? '' })
  expect(draft).toMatchObject({
    state: 'draft',
    proposal: { title: '报送燃气隐患居民名册', nature: 'work', frequencyCount: 1, frequencyPeriod: 'month', leadOrganisationId: officer.organisationId },
    need: '发文《关于做好今冬明春燃气安全工作的通知》中写有：请各社区于每月25日前报送燃气隐患居民名册。',
  })
  expect((await as(officer).admissions.getApplication({ id: meeting?.applicationId ?? '' })).proposal.nature).toBe('meeting')
  expect((await refused(secretary.getApplication({ id: draft.id }))).status).toBe(404)

  // admitted under another title; the link is kept, not the words
  for (const ask of sent.asks) {
    const { id } = await admit(told, officer.organisationId, { title: `第${ask.position}号事项`, ...everywhere })
    await db.updateTable('applications').set({ state: 'admitted', versionId: id }).where('id', '=', ask.applicationId).execute()
  }
  const checked = await as(officer).admissions.recheckDocument({ id: filed.id, revision: sent.revision })
  expect(checked.asks.map(({ verdict, decision, coveredBy }) => [verdict, decision, coveredBy?.title])).toEqual([
    ['covered', null, '第0号事项'],
    ['covered', null, '第1号事项'],
  ])
  expect((await secretary.passDocument({ id: filed.id, revision: checked.revision })).state).toBe('passed')
})

story('what may not be asked of a community can only be struck', async (told) => {
  const { refused, as } = told
  const officer = await department(told)
  const { id, revision, asks } = await filedBy(told, officer, { body: '对排名靠后的社区，各社区评优实行一票否决。' })
  expect(asks.map(({ verdict }) => verdict)).toContain('prohibited')
  const position = asks.find(({ verdict }) => verdict === 'prohibited')?.position ?? 0
  const secretary = as('joint_meeting_secretary').admissions
  expect((await refused(secretary.decideAsk({ id, revision, position, decision: 'not_an_ask', because: reason }))).code).toBe('PROHIBITED_STAYS')
  expect((await secretary.decideAsk({ id, revision, position, decision: 'strike', because: reason })).asks[position]?.decision).toBe('strike')
})

story('the passed text is issued under its number, with the numbers of its items in an annex', async (told) => {
  const { as, refused, db } = told
  const officer = await department(told)
  const posters = await admit(told, officer.organisationId, { title: '燃气安全提示张贴', ...everywhere })
  const mine = as(officer).admissions
  const secretary = as('joint_meeting_secretary').admissions
  const filed = await filedBy(told, officer, { body: '一、协助宣传\n各社区居委会应协助张贴燃气安全提示。' })
  expect((await refused(mine.issueDocument({ id: filed.id, revision: filed.revision, number: '市某发〔2026〕3号' }))).code).toBe('STEP_NOT_ALLOWED')
  const passed = await secretary.passDocument({ id: filed.id, revision: filed.revision })
  const { id, revision } = passed
  expect((await refused(mine.saveDocument({ ...notice, id, revision }))).code).toBe('STEP_NOT_ALLOWED')
  expect((await refused(mine.issueDocument({ id, revision, number: '第三号文件' }))).code).toBe('NUMBER_WRONG')
  expect((await refused(mine.issueDocument({ id, revision, number: '市某发〔2025〕3号' }))).code).toBe('NUMBER_WRONG')
  const issued = await mine.issueDocument({ id, revision, number: '市某发[2026]03号' })
  expect(issued).toMatchObject({ state: 'issued', number: '市某发〔2026〕3号', issuedOn: '2026-11-23', hash: filed.hash, steps: [] })

  const pdf = await mine.printDocument({ id })
  expect(pdf.name).toBe('市某发〔2026〕3号.pdf')
  const text = (await readDocument(pdf.name, new Uint8Array(await pdf.arrayBuffer()))).replaceAll(/\s/g, '')
  for (const part of ['市某发〔2026〕3号', '一、协助宣传', '各社区居委会应协助张贴燃气安全提示。', '本文涉及社区的事项及准入编号']) expect(text).toContain(part)
  const word = await secretary.printDocument({ id, format: 'docx' })
  const written = await readDocument('a.docx', new Uint8Array(await word.arrayBuffer()))
  for (const part of ['各社区居委会应协助张贴燃气安全提示。', posters.admissionNumber ?? '?']) expect(written).toContain(part)

  const open = await as.public().admissions.listIssuedDocuments({})
  expect(open.rows).toMatchObject([{ id, number: '市某发〔2026〕3号', items: [{ versionId: posters.id, admissionNumber: posters.admissionNumber }] }])

  // the number is taken, and what was issued stands still
  const second = await filedBy(told, officer, { body: '近年来，全市燃气安全形势总体平稳。' })
  const fine = await secretary.passDocument({ id: second.id, revision: second.revision })
  expect((await refused(mine.issueDocument({ id: second.id, revision: fine.revision, number: '市某发〔2026〕3号' }))).code).toBe('NUMBER_TAKEN')
  await expect(db.updateTable('outgoingDocuments').set({ title: '改' }).where('id', '=', id).execute()).rejects.toThrow(/not changed|insufficient/)
})

story('a text of 5,000 characters is checked while it is typed, and too long a one says so', async (told) => {
  const officer = await department(told)
  const body = noticeBody.repeat(20).slice(0, 5000)
  const found = await told.as(officer).admissions.checkDocument({ ...notice, kind: 'comprehensive', body })
  expect(found.asks.length).toBeGreaterThan(20)
  expect(found.tooLong).toBe(false)
  expect((await told.as(officer).admissions.checkDocument({ ...notice, kind: 'special', body })).tooLong).toBe(true)
})
