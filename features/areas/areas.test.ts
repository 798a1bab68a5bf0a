import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { loadIllustrativeProfiles } from './commands/illustrative.ts'
import { findAreas } from './queries/find.ts'
import { areaNames } from './queries/names.ts'

const street = '110101001000'
const community = '110101001001'
const neighbour = '110101001002'
const profile = {
  code: community,
  communityType: 'pingfang',
  households: 1200,
  staff: 9,
  longitude: 116.41,
  latitude: 39.92,
  revision: null,
} as const

story('anyone can walk the tree from the city down to a community', async ({ as }) => {
  const { rows: top } = await as.public().areas.listAreas({ parent: '110000000000' })
  expect(top.length).toBe(16)
  expect(top[0]).toMatchObject({ name: '东城区', zone: 'core', childCount: 17 })
  const { rows, total } = await as.public().areas.listAreas({ parent: street, size: 200 })
  expect(rows.length).toBe(total)
  const found = await as.public().areas.getArea({ code: community })
  expect(found.path.map(({ name }) => name)).toEqual(['北京市', '东城区', '东华门街道', '多福巷社区居委会'])
  expect(found.profile).toBeNull()
})

story('a unit is found by name, by pinyin initials and by the beginning of its code', async ({ as }) => {
  const names = async (search: string) => (await as.public().areas.listAreas({ search })).rows.map(({ name }) => name)
  expect(await names('多福巷')).toEqual(['多福巷社区居委会'])
  expect(await names('DFX')).toContain('多福巷社区居委会')
  expect(await names('110101001001')).toEqual(['多福巷社区居委会'])
  expect(await names('100%')).toEqual([])
  const { total } = await as.public().areas.listAreas({ zone: 'core', level: 'district' })
  expect(total).toBe(2)
  const { total: villages } = await as.public().areas.listAreas({ level: 'village' })
  expect(villages).toBe(3926)
})

story('a code that no unit carries is not found', async ({ as, refused }) => {
  expect(await refused(as.public().areas.getArea({ code: '110199000000' }))).toMatchObject({ code: 'NOT_FOUND', status: 404 })
  expect(await refused(as.public().areas.getArea({ code: '12' }))).toMatchObject({ code: 'INPUT_INVALID' })
})

story('all 7,007 communities and villages are found in one go, or those of a type in a few places', async ({ db, clock }) => {
  expect(await loadIllustrativeProfiles(db, clock())).toBe(7007)
  const on = '2026-11-23'
  expect((await findAreas(db, { within: ['110000000000'], on })).length).toBe(7007)
  expect(await findAreas(db, { within: [], on })).toEqual([])
  const villages = await findAreas(db, { within: ['110116000000', street], types: ['nongcun'], on })
  expect(villages.length).toBeGreaterThan(200)
  expect(new Set(villages.map(({ communityType }) => communityType))).toEqual(new Set(['nongcun']))
  expect((await findAreas(db, { within: [community, neighbour], on })).map(({ code }) => code)).toEqual([community, neighbour])
})

story('a street keeps the profile of its own communities, not of others', async ({ as, person, refused, places, trail }) => {
  const officer = await person({ role: 'street_officer' })
  const saved = await as(officer).areas.saveProfile(profile)
  expect(saved).toMatchObject({ communityType: 'pingfang', revision: 1, illustrative: false, changedBy: officer.actor.organisationName })
  expect((await trail()).at(-1)).toMatchObject({ event: 'areas.profileSaved', objectId: community, district: '110101' })
  const elsewhere = await person({ role: 'street_officer', area: places.otherStreet })
  expect(await refused(as(elsewhere).areas.saveProfile({ ...profile, revision: 1 }))).toMatchObject({ code: 'NOT_FOUND' })
  expect(await refused(as('community_worker').areas.saveProfile({ ...profile, revision: 1 }))).toMatchObject({ code: 'NOT_PERMITTED' })
  expect(await refused(as(officer).areas.saveProfile({ ...profile, code: street }))).toMatchObject({ code: 'NOT_A_COMMUNITY' })
  expect(await refused(as(officer).areas.saveProfile({ ...profile, revision: 1, latitude: null }))).toMatchObject({
    fields: [{ field: 'latitude' }],
  })
})

story('whoever saves a profile on top of a newer one is told what changed', async ({ as, refused }) => {
  const officer = as('street_officer')
  await officer.areas.saveProfile(profile)
  await officer.areas.saveProfile({ ...profile, households: 1300, revision: 1 })
  const { code, details } = await refused(officer.areas.saveProfile({ ...profile, staff: 11, revision: 1 }))
  expect(code).toBe('CHANGED_MEANWHILE')
  expect(details).toMatchObject({ changed: ['households', 'staff'], current: { households: 1300, revision: 2 } })
  expect(await refused(officer.areas.saveProfile(profile))).toMatchObject({ code: 'CHANGED_MEANWHILE' })
})

story('a split ends one community and begins two, and either day shows its own', async ({ as }) => {
  await as('street_officer').areas.saveProfile(profile)
  const parts = [
    { code: '110101001091', name: '多福巷东社区居委会' },
    { code: '110101001092', name: '多福巷西社区居委会' },
  ]
  const change = await as('system_administrator').areas.recordChange({
    kind: 'split',
    effectiveOn: '2026-12-01',
    beforeCodes: [community],
    after: parts,
    basis: '东政函〔2026〕8号批复',
  })
  expect(change).toMatchObject({ beforeNames: ['多福巷社区居委会'], afterCodes: ['110101001091', '110101001092'] })
  const on = async (day: string) => (await as.public().areas.listAreas({ search: '多福巷', on: day })).rows.map(({ name }) => name)
  expect(await on('2026-11-30')).toEqual(['多福巷社区居委会'])
  expect(await on('2026-12-01')).toEqual(['多福巷东社区居委会', '多福巷西社区居委会'])
  const east = await as.public().areas.getArea({ code: '110101001091' })
  expect(east).toMatchObject({ level: 'community', validFrom: '2026-12-01', profile: { communityType: 'pingfang', households: null } })
  expect(east.changes.map(({ kind }) => kind)).toEqual(['split'])
  expect((await as.public().areas.getArea({ code: community })).validTo).toBe('2026-12-01')
})

story('a renamed community keeps its former name for the days before', async ({ as, db }) => {
  const administrator = as('system_administrator')
  const rename = (name: string, effectiveOn: string) =>
    administrator.areas.recordChange({
      kind: 'rename',
      effectiveOn,
      beforeCodes: [community],
      after: [{ code: community, name }],
      basis: '更名批复',
    })
  await rename('多福社区居委会', '2026-12-01')
  await rename('福巷社区居委会', '2027-03-01')
  const name = async (day: string) => (await areaNames(db, [community], day)).get(community)
  expect(await Promise.all(['2026-11-23', '2026-12-01', '2027-02-28', '2027-03-01'].map(name))).toEqual([
    '多福巷社区居委会',
    '多福社区居委会',
    '多福社区居委会',
    '福巷社区居委会',
  ])
  expect((await as.public().areas.getArea({ code: community })).name).toBe('多福巷社区居委会')
  expect((await as.public().areas.getArea({ code: community, on: '2027-03-01' })).path.at(-1)?.name).toBe('福巷社区居委会')
})

story('a change that does not fit is refused with every reason, and nothing of it is stored', async ({ as, refused, trail }) => {
  const administrator = as('system_administrator')
  const parts = [
    { code: neighbour, name: '甲社区居委会' },
    { code: '110101002099', name: '乙社区居委会' },
  ]
  const { code, details, text } = await refused(
    administrator.areas.recordChange({
      kind: 'split',
      effectiveOn: '2026-12-01',
      beforeCodes: [community],
      after: parts,
      basis: '东政函〔2026〕8号',
    }),
  )
  expect(code).toBe('CODE_TAKEN')
  expect(text.zh).toContain(neighbour)
  expect((details as { faults: { code: string }[] }).faults.map((fault) => fault.code)).toEqual(['CODE_TAKEN', 'OUTSIDE_PARENT'])
  expect((await administrator.areas.getArea({ code: community })).validTo).toBeNull()
  expect((await trail()).at(-1)).toMatchObject({ succeeded: false, refusal: 'CODE_TAKEN' })
  expect(
    await refused(administrator.areas.recordChange({ kind: 'abolish', effectiveOn: '2026-12-01', beforeCodes: [street], after: [], basis: '撤销街道' })),
  ).toMatchObject({ code: 'UNITS_BELOW' })
  expect(
    await refused(
      as('security_administrator').areas.recordChange({
        kind: 'abolish',
        effectiveOn: '2026-12-01',
        beforeCodes: [community],
        after: [],
        basis: '撤销社区',
      }),
    ),
  ).toMatchObject({ code: 'NOT_PERMITTED' })
})

story('a file with a broken row is reported row by row and imports nothing', async ({ as, refused }) => {
  const administrator = as('system_administrator')
  const csv = `\uFEFFcode,name,level,parentCode\n110101001099,新设社区居委会,community,${street}\n110101001098,,community,110101099000\n12,短,community\n`
  const report = await administrator.areas.checkAreasFile({ csv })
  expect(report).toMatchObject({ rows: 3, added: 1, faulty: 3 })
  expect(report.faults.map(({ line, column }) => [line, column])).toEqual([
    [3, 'name'],
    [3, 'parentCode'],
    [4, ''],
  ])
  const refusal = await refused(administrator.areas.importAreasFile({ csv }))
  expect(refusal).toMatchObject({ code: 'FILE_FAULTY', status: 422, details: { faulty: 3 } })
  expect(await refused(administrator.areas.getArea({ code: '110101001099' }))).toMatchObject({ code: 'NOT_FOUND' })
  expect((await administrator.areas.checkAreasFile({ csv: 'code,name,level,parentCode\n"110101001099,甲,community,x\n' })).faults).toMatchObject([{ line: 2 }])
  expect((await administrator.areas.checkAreasFile({ csv: 'code,name\uFFFD\n' })).faults[0]?.zh).toContain('UTF-8')
})

story('a whole file adds units and renames others, and their history keeps the old name', async ({ as, refused }) => {
  const administrator = as('system_administrator')
  const csv = `code,name,level,parentCode\n110101001099,新设社区居委会,community,${street}\n${community},多福社区居委会,community,${street}\n`
  expect(await administrator.areas.importAreasFile({ csv, effectiveOn: '2026-12-01' })).toEqual({ added: 1, renamed: 1 })
  const renamed = await administrator.areas.getArea({ code: community, on: '2026-12-01' })
  expect(renamed).toMatchObject({ name: '多福社区居委会', changes: [{ kind: 'rename', beforeNames: ['多福巷社区居委会'] }] })
  expect((await administrator.areas.getArea({ code: '110101001099' })).changes).toMatchObject([{ kind: 'establish', beforeCodes: [] }])
  expect(await refused(administrator.areas.importAreasFile({ csv, effectiveOn: '2026-12-02' }))).toMatchObject({
    code: 'NOTHING_TO_IMPORT',
  })
})
