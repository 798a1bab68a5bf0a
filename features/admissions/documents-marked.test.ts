import { expect } from 'vitest'
import { admit } from '../../server/testing/admitted.ts'
import { story, type Story } from '../../server/testing/story.ts'
import type { DocumentRead, Mark } from './contract/documents.ts'
import { filedBy, notice, reason } from './testing/documents.ts'

const unknown = '01990000-0000-7000-8000-00000000dead'
const missed = '燃气用户底数以每月更新的居民区台账为准。'
const walks = '独居老人走访宜每月开展。'
const plain = '近年来，形势总体平稳。'
const body = `${plain}请各社区于每月25日前报送燃气隐患居民名册。${missed}${walks}`

/** The mark of a sentence of the text. */
const markOf = (text: string, sentence: string, kind: Mark['kind'] = 'form', audience: Mark['audience'] = 'community'): Mark => {
  const start = text.indexOf(sentence)
  return { kind, audience, sentence: { start, end: start + sentence.length } }
}

async function filed(told: Story) {
  const officer = await told.person({ role: 'department_applicant' })
  const document = await filedBy(told, officer, { body })
  return { officer, document, secretary: told.as('joint_meeting_secretary').admissions, step: { id: document.id, revision: document.revision } }
}

const markedIn = ({ asks }: DocumentRead) => asks.filter(({ marked }) => marked !== null)

story('a sentence the rules did not find is marked by hand, judged like the others, and holds up the passing', async (told) => {
  const { officer, document, secretary, step } = await filed(told)
  expect(document.asks.map(({ text }) => text)).toEqual(['请各社区于每月25日前报送燃气隐患居民名册。'])
  const first = await secretary.decideAsk({ ...step, position: 0, decision: 'not_an_ask', because: reason })
  const item = await admit(told, officer.organisationId, { title: '独居老人走访', frequencyCount: 12, frequencyPeriod: 'year', areaCodes: ['110000000000'] })
  const covered = await secretary.markAsk({ ...step, revision: first.revision, ...markOf(body, walks, 'task') })
  const { asks, revision } = await secretary.markAsk({ ...step, revision: covered.revision, ...markOf(body, missed) })
  expect(asks).toMatchObject([
    // what was said of the others stays
    { position: 0, marked: null, decision: 'not_an_ask', because: reason },
    { position: 1, text: missed, named: 'marked', verdict: 'not_admitted', period: 'month', decision: null, marked: { by: '联席会议秘书甲' } },
    { position: 2, text: walks, verdict: 'covered', versionId: item.id },
  ])
  expect(Date.parse(asks[1]?.marked?.at ?? '')).not.toBeNaN()
  const { rows } = await secretary.listDocuments({ state: 'filed' })
  expect(rows).toMatchObject([{ asks: 3, open: 1 }])
  const open = await told.refused(secretary.passDocument({ ...step, revision }))
  expect(open).toMatchObject({ code: 'ASKS_OPEN', details: { positions: [1] } })
})

story('an item admitted for less often than the marked sentence asks does not cover it, and what may not be asked can only be struck', async (told) => {
  const { officer, secretary, step } = await filed(told)
  await admit(told, officer.organisationId, { title: '独居老人走访', frequencyCount: 1, frequencyPeriod: 'year', areaCodes: ['110000000000'] })
  const { asks } = await secretary.markAsk({ ...step, ...markOf(body, walks, 'task') })
  expect(markedIn({ asks } as DocumentRead)).toMatchObject([{ verdict: 'over_cap', period: 'month' }])

  const veto = '评优中实行一票否决。'
  const other = await filedBy(told, officer, { body: `${plain}${veto}` })
  const marked = await secretary.markAsk({ id: other.id, revision: other.revision, ...markOf(other.body, veto, 'inspection') })
  const prohibited = markedIn(marked)[0]
  expect(prohibited?.verdict).toBe('prohibited')
  const say = { id: other.id, revision: marked.revision, position: prohibited?.position ?? 0, because: reason }
  expect((await told.refused(secretary.decideAsk({ ...say, decision: 'not_an_ask' }))).code).toBe('PROHIBITED_STAYS')
})

story('a marked sentence goes to admission with the others, and its number stands in the issued document', async (told) => {
  const { as, db, refused } = told
  const { officer, secretary, document, step } = await filed(told)
  const cleared = await secretary.decideAsk({ ...step, position: 0, decision: 'not_an_ask', because: reason })
  const marked = await secretary.markAsk({ ...step, revision: cleared.revision, ...markOf(body, missed) })
  const decided = await secretary.decideAsk({ ...step, revision: marked.revision, position: 1, decision: 'to_admission' })
  const sent = await secretary.sendAsksToAdmission({ ...step, revision: decided.revision })
  const applicationId = sent.asks[1]?.applicationId ?? ''
  expect((await as(officer).admissions.getApplication({ id: applicationId })).need).toBe(`发文《${document.title}》中写有：${missed}`)
  expect((await refused(secretary.unmarkAsk({ ...step, revision: sent.revision, position: 1 }))).code).toBe('MARK_SENT')

  const { id: versionId, admissionNumber } = await admit(told, officer.organisationId, { title: '居民区台账', areaCodes: ['110000000000'] })
  await db.updateTable('applications').set({ state: 'admitted', versionId }).where('id', '=', applicationId).execute()
  const checked = await secretary.recheckDocument({ ...step, revision: sent.revision })
  expect(checked.asks[1]).toMatchObject({ verdict: 'covered', versionId, marked: marked.asks[1]?.marked })
  const passed = await secretary.passDocument({ ...step, revision: checked.revision })
  await as(officer).admissions.issueDocument({ ...step, revision: passed.revision, number: '市某发〔2026〕3号' })
  expect((await as.public().admissions.listIssuedDocuments({})).rows).toMatchObject([{ items: [{ versionId, admissionNumber }] }])
})

story('a mark is taken back while the document is under review; what the rules found is not', async (told) => {
  const { secretary, step } = await filed(told)
  const { revision } = await secretary.markAsk({ ...step, ...markOf(body, plain, 'task') })
  const at = { ...step, revision }
  expect((await told.refused(secretary.unmarkAsk({ ...at, position: 1 }))).code).toBe('NOT_MARKED')
  expect((await told.refused(secretary.unmarkAsk({ ...at, position: 7 }))).status).toBe(404)
  expect((await told.refused(secretary.unmarkAsk({ ...step, position: 0 }))).code).toBe('CHANGED_MEANWHILE')
  const after = await secretary.unmarkAsk({ ...at, position: 0 })
  expect(after.asks).toMatchObject([{ position: 0, marked: null }])
  const recorded = await told.db
    .selectFrom('auditRecords')
    .selectAll()
    .where('event', 'in', ['documents.marked', 'documents.unmarked'])
    .orderBy('event')
    .execute()
  expect(recorded).toMatchObject([
    { event: 'documents.marked', objectId: step.id, after: { kind: 'task', audience: 'community', text: plain } },
    { event: 'documents.unmarked', objectId: step.id, before: { text: plain, marked: { by: '联席会议秘书甲' } } },
  ])
})

story('what is no sentence, marked already, stale, not under review or not one’s own is not marked', async (told) => {
  const { as, refused, person, places } = told
  const { officer, secretary, step, document } = await filed(told)
  const mark = markOf(body, missed)
  const half = { ...mark, sentence: { ...mark.sentence, end: mark.sentence.end - 3 } }
  expect(await refused(secretary.markAsk({ ...step, ...half }))).toMatchObject({ code: 'NOT_A_SENTENCE', status: 422 })
  expect((await refused(secretary.markAsk({ ...step, ...mark, sentence: { start: 9000, end: 9010 } }))).code).toBe('NOT_A_SENTENCE')
  // found by rule for the same people: it is decided there; for the street it may be asked as well
  const found = markOf(body, document.asks[0]?.text ?? '')
  expect(await refused(secretary.markAsk({ ...step, ...found }))).toMatchObject({ code: 'MARKED_ALREADY', details: { positions: [0] } })
  const { revision } = await secretary.markAsk({ ...step, ...mark })
  expect((await refused(secretary.markAsk({ ...step, revision, ...mark }))).code).toBe('MARKED_ALREADY')
  expect((await refused(secretary.markAsk({ ...step, ...markOf(body, walks) }))).code).toBe('CHANGED_MEANWHILE')
  const both = await secretary.markAsk({ ...step, revision, ...mark, audience: 'street' })

  const now = { ...step, revision: both.revision, ...markOf(body, walks) }
  expect((await refused(as(officer).admissions.markAsk(now))).status).toBe(403)
  expect((await refused(as(officer).admissions.unmarkAsk({ ...now, position: 1 }))).status).toBe(403)
  const elsewhere = await person({ role: 'joint_meeting_secretary', area: places.otherDistrict })
  expect((await refused(as(elsewhere).admissions.markAsk(now))).status).toBe(404)
  expect((await refused(as(elsewhere).admissions.unmarkAsk({ ...now, position: 1 }))).status).toBe(404)
  expect((await refused(secretary.markAsk({ ...now, id: unknown }))).status).toBe(404)

  const returned = await secretary.returnDocument({ id: step.id, revision: both.revision, reason: '请补充依据。' })
  expect((await refused(secretary.markAsk({ ...now, revision: returned.revision }))).code).toBe('STEP_NOT_ALLOWED')
  expect((await refused(secretary.unmarkAsk({ ...now, revision: returned.revision, position: 1 }))).code).toBe('STEP_NOT_ALLOWED')
})

story('the department sees the marks in what comes back; mended, those whose sentence stands stay and the reviewer is told how many went', async (told) => {
  const { as, refused } = told
  const { officer, secretary, step } = await filed(told)
  const one = await secretary.markAsk({ ...step, ...markOf(body, missed) })
  const two = await secretary.markAsk({ ...step, revision: one.revision, ...markOf(body, walks, 'task') })
  const struck = await secretary.decideAsk({ ...step, revision: two.revision, position: 1, decision: 'strike', because: reason })
  const returned = await secretary.returnDocument({ ...step, revision: struck.revision })
  expect(returned.returnReason).toContain('燃气用户底数以每月更新的居民区台账为准')
  const mine = as(officer).admissions
  expect(markedIn(await mine.getDocument({ id: step.id })).map(({ text }) => text)).toEqual([missed, walks])

  // as it is typed anew, too; the marks of another's document are nobody else's
  const mended = { ...notice, body: `根据有关规定，${body.replace(missed, '')}` }
  const typed = await mine.checkDocument({ ...mended, id: step.id })
  expect([typed.marksGone, typed.asks.flatMap(({ text, marked }) => (marked ? text : []))]).toEqual([1, [walks]])
  expect((await mine.checkDocument(mended)).asks.every(({ marked }) => marked === null)).toBe(true)
  const stranger = await told.person({ role: 'department_applicant' })
  expect((await refused(as(stranger).admissions.checkDocument({ ...mended, id: step.id }))).status).toBe(404)

  const saved = await mine.saveDocument({ id: step.id, revision: returned.revision, ...mended })
  const again = await mine.fileDocument({ id: step.id, revision: saved.revision })
  expect(again.marksGone).toBe(1)
  expect(markedIn(again)).toMatchObject([{ text: walks, kind: 'task', marked: two.asks[2]?.marked }])
  expect(again.body.slice(markedIn(again)[0]?.sentence.start, markedIn(again)[0]?.sentence.end)).toBe(walks)
  expect((await secretary.getDocument({ id: step.id })).marksGone).toBe(1)
})
