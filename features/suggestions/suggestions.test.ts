import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'

const complaint = { body: '社区被要求每天在群里打卡，没有准入编号。', about: '/lists/prohibited' }

story('anyone complains without a name, is told by when, and reads the answer by the code alone', async ({ as, at, trail }) => {
  const { code, answerBy } = await as.public().suggestions.sendSuggestion(complaint)
  expect(code).toMatch(/^([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}$/)
  expect(answerBy).toBe('2026-12-14')
  const waiting = await as.public().suggestions.followSuggestion({ code: code.toLowerCase().replaceAll('-', ' ') })
  expect(waiting).toMatchObject({ body: complaint.body, state: 'waiting', late: false, answer: null, answerBy })

  at('2026-11-30')
  const secretary = as('joint_meeting_secretary').suggestions
  const { rows } = await secretary.listSuggestions({})
  const [{ id, revision } = { id: '', revision: 0 }] = rows
  expect(rows).toMatchObject([{ about: '/lists/prohibited', late: false, contactMasked: null, areaName: null }])
  await secretary.answerSuggestion({ id, revision, answer: '已要求该部门停止，打卡不得下派社区。' })
  const answered = await as.public().suggestions.followSuggestion({ code })
  expect(answered).toMatchObject({
    state: 'answered',
    answer: '已要求该部门停止，打卡不得下派社区。',
    answeredAt: '2026-11-30T02:00:00.000Z',
  })
  expect(answered.answeredByOrganisation).not.toBe('')
  expect(answered).not.toHaveProperty('answeredBy')
  expect((await secretary.listSuggestions({})).total).toBe(0)
  expect(await secretary.listSuggestions({ state: 'answered' })).toMatchObject({ total: 1, rows: [{ id, answeredBy: '联席会议秘书甲' }] })

  const events = (await trail()).filter(({ objectKind }) => objectKind === 'suggestion')
  expect(events.map(({ event, accountName }) => [event, accountName])).toEqual([
    ['suggestions.sent', ''],
    ['suggestions.answered', '联席会议秘书甲'],
  ])
  expect(JSON.stringify(events)).not.toContain(code)
})

story('what waits longest comes first, and is late after its day', async ({ as, at }) => {
  const send = (body: string) => as.public().suggestions.sendSuggestion({ body })
  await send('先来的一件')
  at('2026-11-25')
  await send('后来的一件')
  at('2026-12-15')
  const { rows } = await as('joint_meeting_secretary').suggestions.listSuggestions({})
  expect(rows.map(({ body, late }) => [body, late])).toEqual([
    ['先来的一件', true],
    ['后来的一件', false],
  ])
})

story('the city’s secretary sees all, a district’s those that name a place in it, others none', async ({ as, person, refused, places }) => {
  await as.public().suggestions.sendSuggestion({ ...complaint, body: '东城的事', areaCode: places.community })
  await as.public().suggestions.sendSuggestion({ ...complaint, body: '朝阳的事', areaCode: places.otherDistrict })
  await as.public().suggestions.sendSuggestion({ ...complaint, body: '没有说在哪里' })
  const inDongcheng = as(await person({ role: 'joint_meeting_secretary', area: places.district })).suggestions
  const { rows: all } = await as('joint_meeting_secretary').suggestions.listSuggestions({})
  expect(all.map(({ body }) => body).toSorted()).toEqual(['东城的事', '朝阳的事', '没有说在哪里'].toSorted())
  const { rows, total } = await inDongcheng.listSuggestions({})
  expect(total).toBe(1)
  expect(rows).toMatchObject([{ body: '东城的事', areaCode: places.community }])
  expect(rows[0]?.areaName).not.toBeNull()
  const elsewhere = all.find(({ body }) => body === '朝阳的事')?.id ?? ''
  const answer = inDongcheng.answerSuggestion({ id: elsewhere, revision: 1, answer: '不归我们答复' })
  expect(await refused(answer)).toMatchObject({ code: 'NOT_FOUND', status: 404 })
  expect((await refused(inDongcheng.revealContact({ id: elsewhere, purpose: '核实情况' }))).code).toBe('NOT_FOUND')
  expect((await refused(as('joint_meeting_member').suggestions.listSuggestions({}))).code).toBe('NOT_PERMITTED')
  expect((await refused(as.public().suggestions.listSuggestions({}))).code).toBe('SIGN_IN_FIRST')
})

story('a contact is masked, shown for a purpose that is recorded, and erased with the answer', async ({ as, refused, trail, db }) => {
  const { code } = await as.public().suggestions.sendSuggestion({ ...complaint, contact: ' 13800005678 ' })
  // a screen sends a key with every write, whose answer is usually kept
  const secretary = as('joint_meeting_secretary', { key: crypto.randomUUID() }).suggestions
  const listed = await secretary.listSuggestions({})
  expect(listed.rows).toMatchObject([{ contactMasked: '138****5678' }])
  expect(JSON.stringify(listed)).not.toMatch(new RegExp(`13800005678|${code}`))
  const id = listed.rows[0]?.id ?? ''
  expect((await refused(secretary.revealContact({ id, purpose: ' ' }))).fields).toMatchObject([{ field: 'purpose' }])
  expect(await secretary.revealContact({ id, purpose: '向来信人核实是哪个部门的要求' })).toEqual({ contact: '13800005678' })
  const shown = (await trail()).at(-1)
  expect(shown).toMatchObject({ event: 'suggestions.contactRevealed', objectId: id, after: { purpose: '向来信人核实是哪个部门的要求' } })

  await secretary.answerSuggestion({ id, revision: 1, answer: '已核实并处理。' })
  const { contact } = await db.selectFrom('suggestions').select('contact').where('id', '=', id).executeTakeFirstOrThrow()
  expect(contact).toBeNull()
  const kept = await db.selectFrom('answeredRequests').select('answer').execute()
  expect(kept.length).toBe(1)
  expect(JSON.stringify(kept)).not.toContain('13800005678')
  expect((await refused(secretary.revealContact({ id, purpose: '再看一次联系方式' }))).code).toBe('NO_CONTACT')
  expect(JSON.stringify(await trail())).not.toContain('13800005678')
})

story('an answer stands: a colleague’s later one is refused, and told who was first', async ({ as, person, refused }) => {
  const { code } = await as.public().suggestions.sendSuggestion(complaint)
  const first = as(await person({ role: 'joint_meeting_secretary', name: '先答的人' })).suggestions
  const { rows } = await first.listSuggestions({})
  const id = rows[0]?.id ?? ''
  await first.answerSuggestion({ id, revision: 1, answer: '先到的答复' })
  const second = as('joint_meeting_secretary').suggestions
  const stale = await refused(second.answerSuggestion({ id, revision: 1, answer: '后到的答复' }))
  expect(stale).toMatchObject({ code: 'CHANGED_MEANWHILE', details: { changed: ['answer'], current: { answer: '先到的答复' } } })
  expect(stale.text.zh).toContain('先答的人')
  expect(JSON.stringify(stale)).not.toContain(code)
  expect((await refused(second.answerSuggestion({ id, revision: 2, answer: '后到的答复' }))).code).toBe('ANSWERED_ALREADY')
  expect((await as.public().suggestions.followSuggestion({ code })).answer).toBe('先到的答复')
})

story('what does not fit is refused with the field, and nothing is stored', async ({ as, refused, db }) => {
  const { sendSuggestion, followSuggestion } = as.public().suggestions
  const field = async (more: Partial<Parameters<typeof sendSuggestion>[0]>) =>
    (await refused(sendSuggestion({ ...complaint, ...more }))).fields?.map((fault) => fault.field)
  expect(await field({ body: '' })).toEqual(['body'])
  expect(await field({ body: '  短 ' })).toEqual(['body'])
  expect(await field({ body: '长'.repeat(2001) })).toEqual(['body'])
  expect(await field({ about: 'https://elsewhere.example/' })).toEqual(['about'])
  expect(await field({ about: '//elsewhere.example/' })).toEqual(['about'])
  expect(await field({ about: '/search?q=张三' })).toEqual(['about'])
  expect(await field({ contact: '到我家来说' })).toEqual(['contact'])
  expect(await field({ areaCode: '110' })).toEqual(['areaCode'])
  expect(await field({ areaCode: '999999000000' })).toEqual(['areaCode'])
  expect(await db.selectFrom('suggestions').select('id').execute()).toEqual([])
  for (const code of ['2345-6789-ABCZ', '%', '<script>', '查询'])
    expect(await refused(followSuggestion({ code }))).toMatchObject({ code: 'NOT_FOUND', status: 404 })
  const secretary = as('joint_meeting_secretary').suggestions
  const unknown = '00000000-0000-7000-8000-000000000000'
  expect((await refused(secretary.answerSuggestion({ id: unknown, revision: 1, answer: '好的' }))).code).toBe('NOT_FOUND')
  expect((await refused(secretary.answerSuggestion({ id: unknown, revision: 1, answer: ' ' }))).code).toBe('INPUT_INVALID')
})

story('the days for an answer are those the city has set', async ({ as }) => {
  const administrator = as('system_administrator').people
  const { settings, changedAt } = await administrator.readRegime({})
  await administrator.changeRegime({ settings: { ...settings, suggestionWorkingDays: 5 }, seenAt: changedAt })
  expect((await as.public().suggestions.sendSuggestion(complaint)).answerBy).toBe('2026-11-30')
})
