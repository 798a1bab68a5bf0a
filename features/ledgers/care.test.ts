import { expect } from 'vitest'
import { openSheet } from '../../foundation/spreadsheets/open.ts'
import { basis, idNumbers, ledgerInForce, write } from '../../server/testing/ledgers.ts'
import { story, type Story } from '../../server/testing/story.ts'

const [idNo = ''] = idNumbers

async function onePerson(told: Story) {
  const ledger = await ledgerInForce(told)
  const worker = told.as('community_worker')
  const [row] = await write(worker, ledger.id, [{ name: '李秀英', idNo, phone: '13800138000', personRemark: '行动不便', bankAccount: '6222021234567890128' }])
  return { ledger, worker, id: row?.id ?? '' }
}

story('a disputed value shows as such until its owner settles; upheld, the right value is said', async (told) => {
  const { as, refused, db } = told
  const { ledger, worker, id } = await onePerson(told)
  await db.updateTable('elements').set({ ownerOrganisationId: null, revision: 99 }).where('key', '=', 'phone').execute()
  const raised = await as('street_officer').ledgers.raiseDispute({ id, elementKey: 'phone', reason: '本人说号码已换', proposed: '139 0013 9000' })
  expect(raised).toMatchObject({
    state: 'open',
    subjectTitle: '李秀英',
    elementName: '联系电话',
    shown: '13800138000',
    proposed: '139 0013 9000',
    maySettle: false,
  })
  // as typed or as a number; three digits alone may stand in an id
  expect(JSON.stringify(await db.selectFrom('disputes').selectAll().execute())).not.toMatch(/139 ?0013|0013 ?9000/)
  expect((await refused(worker.ledgers.raiseDispute({ id, elementKey: 'phone', reason: '也不对吧' }))).code).toBe('DISPUTED_ALREADY')
  expect((await refused(worker.ledgers.raiseDispute({ id, elementKey: 'address', reason: '住址不对' }))).code).toBe('NOTHING_SAID')
  expect((await worker.ledgers.listRows({ id: ledger.id, disputed: true })).rows[0]?.cells['phone']?.disputed).toBe(true)
  expect((await refused(as('street_officer').ledgers.settleDispute({ id: raised.id, outcome: 'rejected', answer: '我来答复' }))).code).toBe(
    'NOT_YOURS_TO_SETTLE',
  )
  expect((await refused(worker.ledgers.settleDispute({ id: raised.id, outcome: 'upheld', value: '没有手机', answer: '已经核实' }))).code).toBe('VALUE_FAULTY')
  const settled = await worker.ledgers.settleDispute({ id: raised.id, outcome: 'upheld', answer: '已核实，确已换号' })
  expect(settled).toMatchObject({ state: 'upheld', shown: '13900139000', answer: '已核实，确已换号' })
  expect((await refused(worker.ledgers.settleDispute({ id: raised.id, outcome: 'rejected', answer: '再答一次' }))).code).toBe('SETTLED_ALREADY')
  const { cells } = await worker.ledgers.getSubject({ id })
  expect(cells['phone']).toMatchObject({ value: '13900139000', disputed: false, origin: { sourceLabel: '异议成立' } })
  expect((await worker.ledgers.listDisputes({})).total).toBe(0)
  expect((await worker.ledgers.listDisputes({ open: false })).rows).toMatchObject([{ id: raised.id, state: 'upheld' }])
})

story('a dispute about an element goes to the organisation that answers for it', async (told) => {
  const { as, db, organisation, person, refused } = told
  const { worker, id } = await onePerson(told)
  const department = await organisation({ kind: 'municipal_department', name: '测试公安局' })
  const officer = await person({ role: 'department_applicant', organisation: department.id })
  await db.updateTable('elements').set({ ownerOrganisationId: department.id, revision: 99 }).where('key', '=', 'name').execute()
  const raised = await worker.ledgers.raiseDispute({ id, elementKey: 'name', reason: '户口本上不是这个字', proposed: '李秀莹' })
  expect(raised).toMatchObject({ ownerName: '测试公安局', maySettle: false })
  const { rows } = await as(officer).ledgers.listDisputes({})
  expect(rows).toMatchObject([{ id: raised.id, maySettle: true, shown: '李**', proposed: '李**', subjectTitle: '李**' }])
  // the proposal is masked for a department, and its mask is no value
  expect((await refused(as(officer).ledgers.settleDispute({ id: raised.id, outcome: 'upheld', value: '李**', answer: '确实写错' }))).code).toBe('VALUE_MASKED')
  await as(officer).ledgers.settleDispute({ id: raised.id, outcome: 'rejected', answer: '与户籍登记一致' })
  expect((await worker.ledgers.getSubject({ id })).cells['name']).toMatchObject({ value: '李秀英', disputed: false })
})

story('a masked value is shown for a stated purpose only, and everyone can see who looked', async (told) => {
  const { as, person, refused, trail, places } = told
  const { worker, id } = await onePerson(told)
  const shown = await worker.ledgers.reveal({ id, elementKeys: ['idNo'], purpose: '办理高龄津贴' })
  expect(shown.values).toEqual({ idNo })
  const { rows } = await as('street_officer').ledgers.listReveals({ id })
  expect(rows).toMatchObject([{ elementKeys: ['idNo'], purpose: '办理高龄津贴', revealedBy: '社区工作者甲' }])
  expect((await trail()).filter(({ event }) => event === 'subjects.revealed')).toMatchObject([{ objectId: id, after: { purpose: '办理高龄津贴' } }])
  expect(JSON.stringify(await trail())).not.toContain(idNo)
  expect((await refused(worker.ledgers.reveal({ id, elementKeys: ['disabilityCertNo'], purpose: '办理高龄津贴' }))).code).toBe('NOT_HELD')
  const neighbour = await person({ role: 'community_worker', area: places.neighbour })
  expect((await refused(as(neighbour).ledgers.reveal({ id, elementKeys: ['idNo'], purpose: '随便看看' }))).status).toBe(404)
  expect((await refused(as('department_applicant').ledgers.reveal({ id, elementKeys: ['idNo'], purpose: '随便看看' }))).code).toBe('NOT_PERMITTED')
})

story('rows go out watermarked, masked unless one may reveal, and it is on record', async (told) => {
  const { as, refused, organisation, person } = told
  const { ledger, worker } = await onePerson(told)
  await write(worker, ledger.id, [{ name: '=cmd', birthDate: '2015-03' }])
  const file = await worker.ledgers.exportLedger({ id: ledger.id, format: 'csv', purpose: '入户核对' })
  expect(file.name).toBe('居民台账-2026-11-23.csv')
  const text = await file.text()
  expect(text).toContain('社区工作者甲 于2026-11-23 10:00导出，用途：入户核对')
  expect(text).toContain(`110000********${idNo.slice(-4)}`)
  expect(text).not.toContain(idNo)
  expect(text).not.toMatch(/(^|,)=cmd/m)
  const whole = await worker.ledgers.exportLedger({ id: ledger.id, unmasked: true, purpose: '办理高龄津贴' })
  const opened = await openSheet(whole.name, new Uint8Array(await whole.arrayBuffer()))
  const cells: string[] = []
  for await (const row of opened.rows()) cells.push(...row.cells.map((cell) => String(cell?.value ?? '')))
  expect(cells).toContain(idNo)
  expect(cells).toContain('2015-03')
  const { rows } = await worker.ledgers.listExports({ id: ledger.id })
  expect(rows).toMatchObject([
    { unmasked: true, purpose: '办理高龄津贴', rows: 2 },
    { unmasked: false, purpose: '入户核对', rows: 2, exportedBy: '社区工作者甲' },
  ])
  const department = await organisation({ kind: 'municipal_department' })
  const applicant = await person({ role: 'department_applicant', organisation: department.id })
  expect((await refused(as(applicant).ledgers.exportLedger({ id: ledger.id, purpose: '了解情况' }))).status).toBe(404)
})

story('a resident asks to see what is held: one page says what, from where, and who looked', async (told) => {
  const { refused, places, db, at, trail } = told
  const { worker, id } = await onePerson(told)
  await worker.ledgers.reveal({ id, elementKeys: ['idNo'], purpose: '办理高龄津贴' })
  const asked = {
    kind: 'access' as const,
    communityCode: places.community,
    subjectId: id,
    body: '想知道社区登记了我的哪些信息',
    askedBy: '李秀英本人，持身份证到场',
    receivedOn: '2026-11-23',
  }
  const received = await worker.ledgers.receiveRequest(asked)
  // 15 working days after Monday, 23 November
  expect(received).toMatchObject({ dueOn: '2026-12-14', workingDaysLeft: 15, subjectTitle: '李秀英', state: 'open' })
  expect(received.askedBy).not.toContain('秀英')
  expect(JSON.stringify(await db.selectFrom('residentRequests').selectAll().execute())).not.toContain('持身份证')
  expect(received.held.map(({ elementKey }) => elementKey).toSorted()).toEqual(['bankAccount', 'birthDate', 'idNo', 'name', 'personRemark', 'phone', 'sex'])
  expect(received.held.find(({ elementKey }) => elementKey === 'idNo')).toMatchObject({
    mayErase: false,
    keptBecause: { zh: '依《中华人民共和国户口登记条例》第四条应当保存，暂不能删除' },
  })
  // who answers must know whom, and the look is on record, without the name
  expect(await worker.ledgers.revealAsker({ id: received.id, purpose: '当面答复本人' })).toEqual({ askedBy: '李秀英本人，持身份证到场' })
  expect((await trail()).filter(({ event }) => event === 'requests.askerRevealed')).toMatchObject([
    { objectId: received.id, after: { purpose: '当面答复本人' } },
  ])
  expect(JSON.stringify(await trail())).not.toContain('持身份证')
  expect(received.reveals).toMatchObject([{ purpose: '办理高龄津贴' }])
  at('2026-12-15')
  expect((await worker.ledgers.getRequest({ id: received.id })).workingDaysLeft).toBe(-1)
  expect((await worker.ledgers.listRequests({ open: true })).rows[0]).toMatchObject({ id: received.id, workingDaysLeft: -1 })
  const answered = await worker.ledgers.answerRequest({ id: received.id, outcome: 'granted', answer: '已当面出示并打印。', revision: 1 })
  expect(answered).toMatchObject({ state: 'granted', workingDaysLeft: null, revision: 2 })
  expect((await refused(worker.ledgers.answerRequest({ id: received.id, outcome: 'granted', answer: '再答一次。', revision: 2 }))).code).toBe(
    'ANSWERED_ALREADY',
  )
  expect((await refused(worker.ledgers.receiveRequest({ ...asked, receivedOn: '2027-01-01' }))).code).toBe('RECEIVED_LATER')
  expect((await refused(worker.ledgers.receiveRequest({ ...asked, communityCode: places.neighbour }))).code).toBe('OUTSIDE_AREA')
})

story('a correction becomes a statement; a deletion erases from present and history, except what a clause keeps', async (told) => {
  const { refused, places, db, person, as } = told
  const { worker, id } = await onePerson(told)
  const ask = (kind: 'correction' | 'deletion') =>
    worker.ledgers.receiveRequest({ kind, communityCode: places.community, subjectId: id, body: '请处理', askedBy: '李秀英本人', receivedOn: '2026-11-23' })
  const correction = await ask('correction')
  const wrong = worker.ledgers.answerRequest({ id: correction.id, outcome: 'granted', answer: '已更正。', corrections: { phone: '12' }, revision: 1 })
  expect((await refused(wrong)).code).toBe('CORRECTION_FAULTY')
  await worker.ledgers.answerRequest({ id: correction.id, outcome: 'granted', answer: '已更正。', corrections: { phone: '13900139000' }, revision: 1 })
  expect((await worker.ledgers.getSubject({ id })).cells['phone']).toMatchObject({ value: '13900139000', origin: { sourceLabel: '居民请求' } })
  const deletion = await ask('deletion')
  const kept = await refused(worker.ledgers.answerRequest({ id: deletion.id, outcome: 'granted', answer: '已删除。', erased: ['idNo'], revision: 1 }))
  expect(kept).toMatchObject({ code: 'KEPT', details: { elementKey: 'idNo' } })
  expect(
    (await refused(worker.ledgers.answerRequest({ id: deletion.id, outcome: 'partly', answer: '部分删除。', erased: ['personRemark'], revision: 1 }))).code,
  ).toBe('CLAUSE_NEEDED')
  const neighbour = await person({ role: 'community_worker', area: places.neighbour })
  expect((await refused(as(neighbour).ledgers.getRequest({ id: deletion.id }))).status).toBe(404)
  const answer = {
    id: deletion.id,
    outcome: 'partly' as const,
    answer: '备注已删除，证件号码依法保存。',
    clause: basis.household,
    erased: ['personRemark'],
    revision: 1,
  }
  const answered = await worker.ledgers.answerRequest(answer)
  expect(answered).toMatchObject({ state: 'partly', clause: basis.household })
  expect(answered.held.map(({ elementKey }) => elementKey)).not.toContain('personRemark')
  for (const table of ['subjects', 'statements', 'auditRecords'] as const)
    expect(JSON.stringify(await db.selectFrom(table).selectAll().execute())).not.toContain('行动不便')
  expect((await worker.ledgers.getSubject({ id })).cells['name']?.value).toBe('李秀英')
})
