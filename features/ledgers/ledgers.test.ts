import { sql } from 'kysely'
import { expect } from 'vitest'
import { basis, idNumbers, ledgerInForce, residents, write } from '../../server/testing/ledgers.ts'
import { story } from '../../server/testing/story.ts'

const [idNo = '', other = ''] = idNumbers

story('a community writes a person once, sees who said what and when, and the number is masked', async (told) => {
  const { as } = told
  const ledger = await ledgerInForce(told)
  const [written] = await write(as('community_worker'), ledger.id, [{ name: '李 秀英', idNo, phone: '138 0013 8000', address: '东四十条22号' }])
  const { rows, total } = await as('community_worker').ledgers.listRows({ id: ledger.id })
  const [row] = rows
  expect(row?.cells['idNo']).toMatchObject({ value: null, masked: true, shown: `110000********${idNo.slice(-4)}` })
  expect(row?.cells['phone']).toMatchObject({ value: '13800138000', masked: false, disputed: false })
  expect(row?.cells['phone']?.origin).toMatchObject({ saidBy: '社区工作者甲', sourceLabel: '居民台账', freshUntil: '2027-11-23', stale: false })
  // the birth date follows from the ID number and need not be asked
  expect(row?.cells['birthDate']).toMatchObject({ value: '1949-12-31' })
  expect(row?.cells['occupation']).toMatchObject({ value: null, origin: null })
  expect({ total, id: row?.id, revision: row?.revision }).toEqual({ total: 1, id: written?.id, revision: written?.revision })
})

story('nothing readable of a sensitive value is in the database', async (told) => {
  const { as, db } = told
  const ledger = await ledgerInForce(told)
  await write(as('community_worker'), ledger.id, [{ name: '李秀英', idNo, bankAccount: '6222021234567890128' }])
  for (const table of ['subjects', 'statements', 'subjectKeys', 'auditRecords'] as const) {
    const stored = JSON.stringify(await db.selectFrom(table).selectAll().execute())
    expect(stored.length).toBeGreaterThan(100)
    expect(stored).not.toContain(idNo)
    expect(stored).not.toContain('6222021234567890128')
  }
})

story('rows are found by name, by whole ID number, by filter and by age, and sorted', async (told) => {
  const { as, refused } = told
  const ledger = await ledgerInForce(told)
  const worker = as('community_worker')
  await write(worker, ledger.id, [
    { name: '李秀英', idNo, address: '东四十条22号' },
    { name: '王建国', idNo: other, phone: '13800138000' },
    { name: '赵小明', birthDate: '2015-03' },
  ])
  const named = async (asked: object) => (await worker.ledgers.listRows({ id: ledger.id, ...asked })).rows.map(({ cells }) => cells['name']?.value)
  expect(await named({ search: '秀' })).toEqual(['李秀英'])
  expect(await named({ search: `${idNo.slice(0, 6)} ${idNo.slice(6)}` })).toEqual(['李秀英'])
  expect(await named({ search: '13800138000' })).toEqual(['王建国'])
  expect(await named({ search: '%' })).toEqual([])
  expect(await named({ filters: [{ elementKey: 'idNo', is: 'equals', value: other }] })).toEqual(['王建国'])
  expect(await named({ filters: [{ elementKey: 'idNo', is: 'absent' }] })).toEqual(['赵小明'])
  expect(await named({ filters: [{ elementKey: 'birthDate', is: 'at_most', value: '1950-01-01' }] })).toEqual(['李秀英'])
  expect(await named({ sort: 'birthDate', descending: true })).toEqual(['赵小明', '王建国', '李秀英'])
  expect(await named({ sort: 'phone' })).toEqual(['王建国', ...(await named({ sort: 'phone' })).slice(1)])
  const part = await refused(worker.ledgers.listRows({ id: ledger.id, filters: [{ elementKey: 'idNo', is: 'contains', value: '1949' }] }))
  expect(part).toMatchObject({ code: 'NOT_SEARCHABLE', status: 422 })
  expect((await refused(worker.ledgers.listRows({ id: ledger.id, sort: 'idNo' }))).code).toBe('NOT_SEARCHABLE')
  const first = (await worker.ledgers.listRows({ id: ledger.id, size: 1 })).rows[0]
  expect((await worker.ledgers.listRows({ id: ledger.id, after: first?.id ?? '' })).rows).toHaveLength(2)
})

story('each row is taken whole or refused with its sentence, and no row is lost for another’s fault', async (told) => {
  const { as, places } = told
  const ledger = await ledgerInForce(told)
  const { answers, stored } = await as('community_worker').ledgers.sayRows({
    id: ledger.id,
    rows: [
      { id: null, communityCode: places.community, values: { name: '李秀英' }, revision: null },
      { id: null, communityCode: places.community, values: { name: '王建国', idNo: '110101194912310021' }, revision: null },
      { id: null, communityCode: places.community, values: { phone: '13800138000' }, revision: null },
      { id: null, communityCode: places.neighbour, values: { name: '赵小明' }, revision: null },
      { id: null, communityCode: places.community, values: { name: '钱多', familySize: 3 }, revision: null },
      { id: crypto.randomUUID(), communityCode: places.community, values: { name: '孙' }, revision: 1 },
    ],
  })
  expect(stored).toBe(1)
  expect(answers.map(({ faults }) => faults.map(({ code, elementKey }) => [code, elementKey]))).toEqual([
    [],
    [['VALUE', 'idNo']],
    [['REQUIRED', 'name']],
    [['OUTSIDE_AREA', null]],
    [['NOT_A_COLUMN', 'familySize']],
    [['NOT_FOUND', null]],
  ])
})

story('a new record that looks like one on file is taken, and its double named', async (told) => {
  const { as } = told
  const ledger = await ledgerInForce(told)
  const worker = as('community_worker')
  const [first] = await write(worker, ledger.id, [{ name: '李秀英', idNo, address: '东四十条22号' }])
  const row = (values: object) => ({ id: null, communityCode: told.places.community, values: values as Record<string, string>, revision: null })
  const { answers } = await worker.ledgers.sayRows({
    id: ledger.id,
    rows: [
      row({ name: '李英', idNo }),
      row({ name: '李秀莹', birthDate: '1949-12-31', address: '东四十条22号' }),
      row({ name: '李秀英', birthDate: '1980-01-01' }),
    ],
  })
  expect(answers.map(({ like }) => like)).toEqual([[first?.id], [first?.id], []])
})

story('whoever saves on top of another’s change is told what changed, and nothing of theirs is stored', async (told) => {
  const { as, person } = told
  const ledger = await ledgerInForce(told)
  const [row] = await write(as('community_worker'), ledger.id, [{ name: '李秀英', phone: '13800138000' }])
  const again = (phone: string) => ({ id: ledger.id, rows: [{ id: row?.id ?? '', communityCode: told.places.community, values: { phone }, revision: 1 }] })
  const colleague = await person({ role: 'community_worker', name: '社区工作者乙' })
  expect((await as(colleague).ledgers.sayRows(again('13900139000'))).stored).toBe(1)
  const { answers, stored } = await as('community_worker').ledgers.sayRows(again('13700137000'))
  expect(stored).toBe(0)
  expect(answers[0]?.faults[0]).toMatchObject({ code: 'CHANGED_MEANWHILE' })
  expect(answers[0]?.faults[0]?.zh).toMatch(/社区工作者乙已于2026年11月23日 10:00修改了这条记录（联系电话）/)
  expect((await as(colleague).ledgers.getSubject({ id: row?.id ?? '' })).cells['phone']?.value).toBe('13900139000')
})

story('two ledgers that show one person show one record', async (told) => {
  const { as, places } = told
  const people = await ledgerInForce(told)
  const alone = await ledgerInForce(told, { title: '独居老人台账', tags: ['living_alone'] })
  const worker = as('community_worker')
  const [row] = await write(worker, alone.id, [{ name: '李秀英', phone: '13800138000' }])
  expect((await worker.ledgers.listRows({ id: alone.id })).rows[0]?.tags).toEqual(['living_alone'])
  await worker.ledgers.sayRows({ id: people.id, rows: [{ id: row?.id ?? '', communityCode: places.community, values: { phone: '13900139000' }, revision: 1 }] })
  expect((await worker.ledgers.listRows({ id: alone.id })).rows[0]?.cells['phone']?.value).toBe('13900139000')
  await write(worker, people.id, [{ name: '王建国' }])
  expect([(await worker.ledgers.getLedger({ id: people.id })).subjectCount, (await worker.ledgers.getLedger({ id: alone.id })).subjectCount]).toEqual([2, 1])
  const subject = await worker.ledgers.getSubject({ id: row?.id ?? '' })
  expect(subject.ledgers.map(({ title }) => title).toSorted()).toEqual(['居民台账', '独居老人台账'])
  expect(subject).toMatchObject({ title: '李秀英', mayWrite: true, tags: ['living_alone'] })
})

story('a sensitive column needs a clause in force before the ledger counts', async (told) => {
  const { as, refused } = told
  const bare = { ...residents, columns: [...residents.columns, { elementKey: 'religion', required: false, basis: [] }] }
  expect((await refused(as('district_officer').ledgers.defineLedger(bare))).code).toBe('DRAFT_FAULTY')
  const without = { ...residents, columns: residents.columns.map((column) => (column.elementKey === 'idNo' ? { ...column, basis: [] } : column)) }
  const drafted = await as('district_officer').ledgers.defineLedger(without)
  const missing = await refused(as('district_officer').ledgers.putLedgerInForce({ id: drafted.id, revision: 1 }))
  expect(missing).toMatchObject({ code: 'BASIS_MISSING', details: { elementKeys: ['idNo'] } })
  const { revision } = await as('district_officer').ledgers.saveLedger({ ...residents, id: drafted.id, revision: 1 })
  const inForce = await as('district_officer').ledgers.putLedgerInForce({ id: drafted.id, revision })
  expect(inForce).toMatchObject({ state: 'in_force', areaNames: ['东城区'], organisationName: null, mayChange: true })
  const ended = await as('district_officer').ledgers.endLedger({ id: drafted.id, revision: inForce.revision })
  expect(ended.state).toBe('ended')
  expect((await as('community_worker').ledgers.listLedgers({})).total).toBe(0)
  expect((await refused(as('district_officer').ledgers.saveLedger({ ...residents, id: drafted.id, revision: ended.revision }))).code).toBe('ENDED')
})

story('a list looked at before shows what changed since: another name of an answer, and a ledger that ended', async (told) => {
  const { as, db, refused } = told
  const ledger = await ledgerInForce(told)
  const worker = as('community_worker').ledgers
  await write(as('community_worker'), ledger.id, [{ name: '李秀英', idNo, sex: '2' }])
  const sex = async () => (await worker.listRows({ id: ledger.id })).rows[0]?.cells['sex']?.shown
  expect([await sex(), await sex()]).toEqual(['女性', '女性'])
  await sql`update code_lists set entries = replace(entries::text, '女性', '女')::jsonb where key = 'sex'`.execute(db)
  expect([await sex(), await sex()]).toEqual(['女', '女'])
  await as('district_officer').ledgers.endLedger({ id: ledger.id, revision: ledger.revision })
  expect((await refused(worker.listRows({ id: ledger.id }))).status).toBe(404)
})

story('a department sees of its ledger what a clause in force covers, names and numbers masked; the rest never leaves the server', async (told) => {
  const { as, person, organisation, refused } = told
  const department = await organisation({ kind: 'municipal_department', name: '测试民政局' })
  const applicant = await person({ role: 'department_applicant', organisation: department.id })
  const own = {
    ...residents,
    title: '救助对象台账',
    admissionNumber: null as string | null,
    columns: residents.columns.filter(({ elementKey }) => elementKey !== 'bankAccount'),
  }
  const drafted = await as(applicant).ledgers.defineLedger(own)
  expect((await refused(as(applicant).ledgers.putLedgerInForce({ id: drafted.id, revision: 1 }))).code).toBe('ADMISSION_MISSING')
  await as(applicant).ledgers.saveLedger({ ...own, admissionNumber: '京减准〔2026〕1号', id: drafted.id, revision: 1 })
  const ledger = await as(applicant).ledgers.putLedgerInForce({ id: drafted.id, revision: 2 })
  expect(ledger.withheld).toEqual([{ elementKey: 'personRemark', reason: 'no_basis' }])
  await write(as('community_worker'), ledger.id, [{ name: '李秀英', idNo, phone: '13800138000', personRemark: '行动不便' }])
  const answer = await as(applicant).ledgers.listRows({ id: ledger.id })
  expect(answer.rows[0]?.cells['name']).toMatchObject({ value: null, shown: '李**', masked: true })
  expect(answer.rows[0]?.cells['phone']?.shown).toBe('138****8000')
  expect(answer.rows[0]?.cells['birthDate']?.value).toBe('1949-12-31')
  expect(Object.keys(answer.rows[0]?.cells ?? {})).not.toContain('personRemark')
  expect(JSON.stringify(answer)).not.toContain('行动不便')
  // nor by asking after it
  const sly = await refused(as(applicant).ledgers.listRows({ id: ledger.id, filters: [{ elementKey: 'personRemark', is: 'contains', value: '不便' }] }))
  expect(sly.code).toBe('UNKNOWN_ELEMENT')
  const subject = await as(applicant).ledgers.getSubject({ id: answer.rows[0]?.id ?? '' })
  expect(JSON.stringify(subject)).not.toMatch(/行动不便|李秀英|13800138000/)
  expect(JSON.stringify(await as(applicant).ledgers.readHistory({ id: subject.id }))).not.toMatch(/行动不便|李秀英|13800138000/)
  expect(
    (
      await refused(
        as(applicant).ledgers.sayRows({ id: ledger.id, rows: [{ id: null, communityCode: told.places.community, values: { name: '甲' }, revision: null }] }),
      )
    ).code,
  ).toBe('NOT_PERMITTED')
  // another department, whose ledger it is not
  const stranger = await person({ role: 'department_applicant', organisation: (await organisation({ kind: 'municipal_department' })).id })
  expect((await refused(as(stranger).ledgers.listRows({ id: ledger.id }))).status).toBe(404)
  expect((await refused(as(stranger).ledgers.getSubject({ id: subject.id }))).status).toBe(404)
})

story('a column loses its viewers on the day its clause is repealed', async (told) => {
  const { as, db, person, organisation } = told
  const department = await organisation({ kind: 'municipal_department' })
  const applicant = await person({ role: 'department_applicant', organisation: department.id })
  const drafted = await as(applicant).ledgers.defineLedger({ ...residents, admissionNumber: '京减准〔2026〕1号' })
  await as(applicant).ledgers.putLedgerInForce({ id: drafted.id, revision: 1 })
  await db.updateTable('lawSources').set({ repealedOn: '2026-11-24', revision: 99 }).where('id', '=', basis.household.sourceId).execute()
  expect((await as(applicant).ledgers.getLedger({ id: drafted.id })).withheld.map(({ elementKey }) => elementKey)).toEqual(['personRemark'])
  told.at('2026-11-24')
  expect((await as(applicant).ledgers.getLedger({ id: drafted.id })).withheld).toContainEqual({ elementKey: 'idNo', reason: 'basis_not_in_force' })
})

story('neighbours, other districts and administrators do not find a record; the street does', async (told) => {
  const { as, person, refused, places } = told
  const ledger = await ledgerInForce(told)
  const [row] = await write(as('community_worker'), ledger.id, [{ name: '李秀英' }])
  const id = row?.id ?? ''
  expect((await as('street_officer').ledgers.getSubject({ id })).title).toBe('李秀英')
  expect((await as('district_officer').ledgers.getSubject({ id })).title).toBe('李**')
  const neighbour = await person({ role: 'community_worker', area: places.neighbour })
  const elsewhere = await person({ role: 'street_officer', area: places.otherStreet })
  for (const who of [neighbour, elsewhere]) {
    expect((await refused(as(who).ledgers.getSubject({ id }))).status).toBe(404)
    expect((await refused(as(who).ledgers.readHistory({ id }))).status).toBe(404)
    expect((await refused(as(who).ledgers.endSubject({ id, endedOn: '2026-11-01', because: '迁出', revision: 1 }))).status).toBe(404)
  }
  expect((await as(neighbour).ledgers.listRows({ id: ledger.id })).total).toBe(0)
  expect((await as(neighbour).ledgers.listRows({ id: ledger.id, areaCode: places.community })).total).toBe(0)
  expect((await refused(as(elsewhere).ledgers.listRows({ id: ledger.id }))).status).toBe(404)
  for (const role of ['system_administrator', 'security_administrator', 'audit_administrator', 'list_steward'] as const) {
    expect((await refused(as(role).ledgers.listRows({ id: ledger.id }))).code).toBe('NOT_PERMITTED')
  }
})

story('history keeps what was said before, an end can be taken back, and people are related to where they live', async (told) => {
  const { as, refused, at, places } = told
  const ledger = await ledgerInForce(told)
  const worker = as('community_worker')
  const [row, mother] = await write(worker, ledger.id, [{ name: '李秀英', phone: '13800138000' }, { name: '王芳' }])
  const id = row?.id ?? ''
  at('2026-11-25')
  await worker.ledgers.sayRows({ id: ledger.id, rows: [{ id, communityCode: places.community, values: { phone: null }, revision: 1 }] })
  const { statements } = await worker.ledgers.readHistory({ id, elementKey: 'phone' })
  expect(statements.map(({ values, saidAt }) => [values['phone'], saidAt.slice(0, 10)])).toEqual([
    [null, '2026-11-25'],
    ['13800138000', '2026-11-23'],
  ])
  const ended = await worker.ledgers.endSubject({ id, endedOn: '2026-11-20', because: '迁出本市', revision: 2 })
  expect(ended).toMatchObject({ endedOn: '2026-11-20', endedBecause: '迁出本市', revision: 3 })
  expect((await refused(worker.ledgers.endSubject({ id, endedOn: null, because: '登记有误', revision: 2 }))).code).toBe('CHANGED_MEANWHILE')
  expect((await worker.ledgers.listRows({ id: ledger.id })).total).toBe(1)
  expect((await worker.ledgers.listRows({ id: ledger.id, ended: true })).total).toBe(1)
  expect(await worker.ledgers.endSubject({ id, endedOn: null, because: '登记有误', revision: 3 })).toMatchObject({ endedOn: null })
  const related = await worker.ledgers.relate({ id, kind: 'cares_for', toId: mother?.id ?? '' })
  expect(related.relations).toMatchObject([{ kind: 'cares_for', otherTitle: '王芳', outgoing: true, validTo: null }])
  expect((await refused(worker.ledgers.relate({ id, kind: 'cares_for', toId: mother?.id ?? '' }))).code).toBe('RELATED_ALREADY')
  const parted = await worker.ledgers.endRelation({ id: related.relations[0]?.id ?? '', validTo: '2026-11-25' })
  expect(parted.relations[0]?.validTo).toBe('2026-11-25')
})

story('what is past its freshness is shown as such and can be listed', async (told) => {
  const { as, at } = told
  const ledger = await ledgerInForce(told)
  const worker = as('community_worker')
  await write(worker, ledger.id, [{ name: '李秀英', phone: '13800138000' }, { name: '王建国' }])
  const stale = async () => (await worker.ledgers.listRows({ id: ledger.id, stale: true })).rows.map(({ cells }) => cells['name']?.value)
  at('2027-11-23')
  expect(await stale()).toEqual([])
  at('2027-11-24')
  expect(await stale()).toEqual(['李秀英'])
  expect((await worker.ledgers.listRows({ id: ledger.id, stale: false })).rows.map(({ cells }) => cells['name']?.value)).toEqual(['王建国'])
})
