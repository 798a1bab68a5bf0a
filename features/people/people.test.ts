import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { createAdministrator } from './commands/administrator.ts'
import { addIllustrativePeople } from './commands/illustrative.ts'
import { organisationIdOf } from './identities.ts'
import { organisationNames } from './queries/named.ts'
import { counterpartsOf, departmentsNamed, memberUnitsOf, organisationsOfAreas } from './queries/organisations.ts'

const city = '110000000000'
const dongcheng = '110101000000'
const committee = organisationIdOf('community_committee', '110101001001')
const civilAffairs = organisationIdOf('municipal_department', city, '民政局')
const platform = organisationIdOf('platform', city)
const password = 'Jianfu-2026'

story('the departments the data names, their counterparts, every street and every committee are there', async ({ as, db }) => {
  const count = async (kind: 'municipal_department' | 'district_department' | 'joint_meeting_office' | 'street_office' | 'community_committee', area = city) =>
    (await as.public().people.listOrganisations({ kind, area })).total
  expect(await count('municipal_department')).toBe(38)
  expect(await count('district_department')).toBe(38 * 16)
  expect(await count('joint_meeting_office')).toBe(17)
  expect(await count('street_office')).toBe(353)
  expect(await count('community_committee')).toBe(7007)
  expect(await count('street_office', dongcheng)).toBe(17)
  expect((await counterpartsOf(db, civilAffairs)).length).toBe(16)
  expect((await organisationNames(db, [civilAffairs, null])).get(civilAffairs)).toBe('北京市民政局')
  expect((await organisationsOfAreas(db, 'community_committee', ['110101001001'])).map(({ id }) => id)).toEqual([committee])
})

story('every department that leads an item of the reference lists is known', async ({ db }) => {
  const { default: items } = await import('../../reference/work-items.json', { with: { type: 'json' } })
  const leads = [...new Set(items.rows.map(({ leadDepartment }) => leadDepartment).filter((lead) => lead && !lead.startsWith('街道办事处')))] as string[]
  expect(leads.length).toBeGreaterThan(20)
  for (const lead of leads) expect([lead, (await departmentsNamed(db, lead)).length]).not.toEqual([lead, 0])
})

story('an organisation is found by name, short name, English name or initials', async ({ as }) => {
  const first = async (search: string) => (await as.public().people.listOrganisations({ search })).rows[0]?.name
  expect(await first('北京市民政局')).toBe('北京市民政局')
  expect(await first('mzj')).toBe('北京市民政局')
  expect(await first('Civil Affairs')).toBe('北京市民政局')
  expect(await first('多福巷')).toBe('多福巷社区居委会')
  expect(await first('没有这个单位')).toBeUndefined()
})

story('nine units sit in the city’s joint meeting, marked as the demonstration’s own choice', async ({ as, db }) => {
  const members = await as.public().people.listMemberUnits({ authority: city })
  expect(members.length).toBe(9)
  expect(members.every(({ illustrative }) => illustrative)).toBe(true)
  expect((await memberUnitsOf(db, dongcheng, '2026-11-23')).length).toBe(9)
  expect(await as.public().people.listMemberUnits({ authority: city, on: '2000-01-01' })).toEqual([])
})

story('one administrator creates an account, another gives it a post, and both are on record', async ({ as, trail, refused }) => {
  const account = await as('system_administrator').people.createAccount({ name: '王测试', username: 'Wang.Ceshi', password })
  expect(account).toMatchObject({ username: 'wang.ceshi', mustChangePassword: true, disabledAt: null })
  const post = await as('security_administrator').people.givePost({
    accountId: account.id,
    organisationId: committee,
    role: 'community_worker',
    validFrom: '2026-11-23',
  })
  expect(post).toMatchObject({ organisationName: '多福巷社区居委会', areaCode: '110101001001', validTo: null })
  const { rows } = await as('security_administrator').people.listAccounts({ search: 'wang' })
  expect(rows).toMatchObject([{ name: '王测试', posts: [{ role: 'community_worker' }], lockedUntil: null }])
  expect((await as('system_administrator').people.listAccounts({ role: 'community_worker' })).rows.map(({ id }) => id)).toContain(account.id)
  expect(await as('security_administrator').people.getAccount({ id: account.id })).toEqual(rows[0])
  expect(await refused(as('security_administrator').people.getAccount({ id: 'nobody' }))).toMatchObject({ code: 'NOT_FOUND' })
  const records = await trail()
  expect(records.map(({ event }) => event)).toEqual(['accounts.created', 'posts.given'])
  expect(JSON.stringify(records)).not.toContain(password)
  expect(
    await refused(
      as('system_administrator').people.givePost({
        accountId: account.id,
        organisationId: committee,
        role: 'community_worker',
        validFrom: '2026-11-23',
      }),
    ),
  ).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await refused(as('security_administrator').people.createAccount({ name: '李', username: 'li.li', password }))).toMatchObject({
    code: 'NOT_PERMITTED',
  })
})

story('a weak password or a name already taken is refused at its field', async ({ as, refused }) => {
  const create = (username: string, secret: string) => as('system_administrator').people.createAccount({ name: '王测试', username, password: secret })
  expect(await refused(create('wang', 'alllowercase'))).toMatchObject({ code: 'WEAK_PASSWORD', fields: [{ field: 'password' }] })
  await create('wang', password)
  expect(await refused(create('WANG', password))).toMatchObject({ code: 'USERNAME_TAKEN', fields: [{ field: 'username' }] })
  expect(await refused(create('王', password))).toMatchObject({ code: 'INPUT_INVALID', status: 422 })
})

story('nobody is two of the three administrators at once', async ({ as, person, refused }) => {
  const administrator = await person({ role: 'system_administrator' })
  const give = (role: 'audit_administrator' | 'community_worker' | 'street_officer', organisationId: string) =>
    as('security_administrator').people.givePost({ accountId: administrator.accountId, organisationId, role, validFrom: '2026-11-23' })
  const { code, text } = await refused(give('audit_administrator', platform))
  expect(code).toBe('ADMINISTRATORS_EXCLUDE')
  expect(text.zh).toContain('三员分立')
  expect(await refused(give('street_officer', committee))).toMatchObject({
    code: 'ROLE_DOES_NOT_FIT',
    text: { zh: expect.stringContaining('街道办事处') },
  })
})

story('a post is not given to oneself, to nobody, or in an organisation that does not exist', async ({ as, person, refused }) => {
  const giver = await person({ role: 'security_administrator' })
  const give = (accountId: string, organisationId = committee) =>
    as(giver).people.givePost({ accountId, organisationId, role: 'community_worker', validFrom: '2026-11-23' })
  expect(await refused(give(giver.accountId))).toMatchObject({ code: 'OWN_POST' })
  expect(await refused(give('nobody'))).toMatchObject({ code: 'NOT_FOUND' })
  const worker = await person({ role: 'community_worker' })
  expect(await refused(give(worker.accountId, '00000000-0000-7000-8000-000000000000'))).toMatchObject({ code: 'NOT_FOUND' })
  expect(
    await refused(
      as(giver).people.givePost({
        accountId: worker.accountId,
        organisationId: organisationIdOf('municipal_department', city, '体育局'),
        role: 'joint_meeting_member',
        validFrom: '2026-11-23',
      }),
    ),
  ).toMatchObject({ code: 'NOT_A_MEMBER_UNIT' })
})

story('a post ends today, and not twice', async ({ as, person, refused, at }) => {
  const worker = await person({ role: 'community_worker' })
  const ended = await as('security_administrator').people.endPost({ id: worker.postId })
  expect(ended.validTo).toBe('2026-11-23')
  at('2026-11-24')
  expect(await refused(as('security_administrator').people.endPost({ id: worker.postId }))).toMatchObject({
    code: 'ENDED_ALREADY',
    text: { zh: expect.stringContaining('2026年11月23日') },
  })
  expect((await as(worker).people.readSession({})).posts).toEqual([])
  const administrator = await person({ role: 'security_administrator' })
  expect(await refused(as(administrator).people.endPost({ id: administrator.postId }))).toMatchObject({ code: 'OWN_POST' })
})

story('an account is disabled and enabled again, but nobody disables their own', async ({ as, person, refused }) => {
  const worker = await person({ role: 'community_worker' })
  const administrator = await person({ role: 'system_administrator' })
  expect((await as(administrator).people.disableAccount({ id: worker.accountId })).disabledAt).not.toBeNull()
  expect(await refused(as(administrator).people.disableAccount({ id: worker.accountId }))).toMatchObject({ code: 'DISABLED_ALREADY' })
  expect(
    await refused(
      as('security_administrator').people.givePost({
        accountId: worker.accountId,
        organisationId: committee,
        role: 'community_worker',
        validFrom: '2026-11-23',
      }),
    ),
  ).toMatchObject({ code: 'DISABLED_ACCOUNT' })
  expect((await as(administrator).people.enableAccount({ id: worker.accountId })).disabledAt).toBeNull()
  expect(await refused(as(administrator).people.disableAccount({ id: administrator.accountId }))).toMatchObject({ code: 'OWN_ACCOUNT' })
  expect(await refused(as('security_administrator').people.unlockAccount({ id: worker.accountId }))).toMatchObject({ code: 'NOT_LOCKED' })
})

story('only the audit administrator reads the trail, by text, object, day and outcome', async ({ as, person, refused, at }) => {
  const account = await as('system_administrator').people.createAccount({ name: '王测试', username: 'wang', password })
  at('2026-11-25')
  await refused(as('system_administrator').people.createAccount({ name: '王测试', username: 'wang', password }))
  const auditor = await person({ role: 'audit_administrator' })
  const read = (asked: object) => as(auditor).people.listAuditRecords(asked)
  const all = await read({})
  expect(all.rows.map(({ event }) => event)).toEqual(['refused', 'accounts.created'])
  expect(all.rows[1]).toMatchObject({
    objectId: account.id,
    before: null,
    after: { name: '王测试' },
    fromAddress: '127.0.0.1',
    role: 'system_administrator',
  })
  expect((await read({ succeeded: false })).rows).toMatchObject([{ refusal: 'USERNAME_TAKEN' }])
  expect((await read({ until: '2026-11-24' })).total).toBe(1)
  expect((await read({ from: '2026-11-24' })).total).toBe(1)
  expect((await read({ objectKind: 'account', objectId: account.id })).total).toBe(1)
  expect((await read({ search: 'username_taken' })).total).toBe(1)
  expect((await read({ search: '%' })).total).toBe(0)
  for (const role of ['system_administrator', 'security_administrator', 'list_steward'] as const)
    expect(await refused(as(role).people.listAuditRecords({}))).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await refused(as.public().people.listAuditRecords({}))).toMatchObject({ code: 'SIGN_IN_FIRST' })
})

story('after areas have changed, organisations follow them', async ({ as }) => {
  const administrator = as('system_administrator')
  await administrator.areas.recordChange({
    kind: 'establish',
    effectiveOn: '2026-11-20',
    beforeCodes: [],
    parentCode: '110101001000',
    after: [{ code: '110101001099', name: '新设社区居委会' }],
    basis: '设立批复',
  })
  expect(await administrator.people.renewOrganisations({})).toEqual({ added: 1 })
  expect(await administrator.people.renewOrganisations({})).toEqual({ added: 0 })
  expect((await administrator.people.listOrganisations({ area: '110101001099' })).rows).toMatchObject([{ name: '新设社区居委会', kind: 'community_committee' }])
})

story('made-up people are stored once and shown in demonstration mode only', async ({ as, db, clock, deployment }) => {
  const people = [{ key: 'duofuxiang', name: '演示·张三甲', posts: [{ organisationId: committee, role: 'community_worker' as const }] }]
  const [first] = await addIllustrativePeople(db, clock(), people)
  expect(await addIllustrativePeople(db, clock(), people)).toEqual([first])
  const shown = await as.public().people.listDemonstrationPeople({})
  expect(shown).toMatchObject([{ accountName: '演示·张三甲', id: first?.postIds[0] }])
  deployment.demonstration = false
  expect(await as.public().people.listDemonstrationPeople({})).toEqual([])
})

story('signing in, acting in another post, a new password and signing out, through the client', async ({ as, person, db, clock }) => {
  const account = await createAdministrator(db, clock(), {
    username: 'two.posts',
    name: '管理员甲',
    password,
    role: 'security_administrator',
  })
  const giver = await person({ role: 'security_administrator' })
  const worker = await as(giver).people.givePost({
    accountId: account.id,
    organisationId: committee,
    role: 'community_worker',
    validFrom: '2026-01-01',
  })
  const cookies = (headers: Headers) =>
    new Headers({
      cookie: headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    })
  const answerHeaders = new Headers()
  await as.public({ answerHeaders }).people.signIn({ username: 'two.posts', password })
  const actor = { ...giver.actor, accountId: account.id }
  const signedIn = as(actor, { headers: cookies(answerHeaders) })
  expect(await signedIn.people.choosePost({ postId: worker.id })).toEqual({ actingPostId: worker.id })
  const renewed = new Headers()
  await as(actor, { headers: cookies(answerHeaders), answerHeaders: renewed }).people.changePassword({
    current: password,
    next: 'Better-2026',
  })
  expect(await as(actor, { headers: cookies(renewed) }).people.signOut()).toEqual({ signedOut: true })
  expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([])
})

story('one click enters as a made-up person, in a session like any other', async ({ as, person, db, trail }) => {
  const madeUp = await person({ role: 'community_worker' })
  await as.public().people.enterDemonstration({ postId: madeUp.postId })
  expect(await db.selectFrom('sessions').select(['userId', 'actingPostId']).execute()).toEqual([{ userId: madeUp.accountId, actingPostId: madeUp.postId }])
  expect((await trail()).map(({ event }) => event)).toEqual(['session.opened'])
})

story('the system administrator sets the regime’s numbers, one after the other, and everyone can read them', async ({ as, refused, trail, at }) => {
  const administrator = as('system_administrator')
  const { settings, changedAt } = await as.public().people.readRegime({})
  expect([settings.noticeWorkingDays, changedAt]).toEqual([30, null])
  const changed = await administrator.people.changeRegime({ settings: { ...settings, noticeWorkingDays: 20 }, seenAt: null })
  expect(changed).toMatchObject({ settings: { noticeWorkingDays: 20, decideWorkingDays: 15 }, changedBy: '系统管理员甲' })
  expect((await trail()).at(-1)).toMatchObject({
    event: 'settings.changed',
    before: { noticeWorkingDays: 30 },
    after: { noticeWorkingDays: 20 },
  })
  at('2026-11-24')
  expect(await refused(administrator.people.changeRegime({ settings, seenAt: null }))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    details: { changed: ['noticeWorkingDays'] },
  })
  const set = (change: object) => refused(administrator.people.changeRegime({ settings: { ...settings, ...change }, seenAt: changed.changedAt }))
  expect(await set({ quorumNumerator: 4 })).toMatchObject({ fields: [{ field: 'settings.quorumNumerator' }] })
  expect(await set({ likenessWarns: 0.9 })).toMatchObject({ fields: [{ field: 'settings.likenessWarns' }] })
  expect(await set({ noticeWorkingDays: -1 })).toMatchObject({ code: 'INPUT_INVALID' })
  expect(await refused(as('security_administrator').people.changeRegime({ settings, seenAt: null }))).toMatchObject({
    code: 'NOT_PERMITTED',
  })
})
