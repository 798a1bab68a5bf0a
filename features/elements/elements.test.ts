import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { recordSynonym } from './commands/synonym.ts'
import type { ElementDraft } from './contract.ts'
import { readRegistry } from './queries/registry.ts'

const draft: ElementDraft = {
  key: 'bloodPressure',
  name: '血压',
  nameEn: 'Blood pressure',
  subjectKind: 'person',
  property: '最近一次血压',
  definition: '最近一次测量的血压。',
  definitionEn: 'Blood pressure as last measured.',
  type: 'text',
  unit: null,
  precision: null,
  codeList: null,
  granularity: null,
  sensitivity: 'sensitive',
  purpose: '',
  basis: [],
  ownerDepartment: '卫生健康委',
  ownerOrganisationId: null,
  freshDays: 90,
  lookup: false,
  standard: null,
  source: '测试',
  note: null,
}

story('anyone finds an element by its name, short name, another name, or pinyin', async ({ as }) => {
  const find = async (search: string) => (await as.public().elements.listElements({ search })).rows.map(({ key }) => key)
  expect((await find('身份证号'))[0]).toBe('idNo')
  expect((await find('idNo'))[0]).toBe('idNo')
  expect(await find('公民身份号码')).toContain('idNo')
  expect(await find('手机号')).toContain('phone')
  expect(await find('lxdh')).toContain('phone')
  expect(await find('minzu')).toContain('ethnicity')
  expect(await find('没有这样的东西')).toEqual([])
  const sensitive = await as.public().elements.listElements({ sensitivity: 'sensitive', subjectKind: 'person', size: 200 })
  expect(sensitive.total).toBeGreaterThan(35)
  expect(sensitive.rows.every((row) => row.sensitivity === 'sensitive' && row.subjectKind === 'person')).toBe(true)
  const drafts = await as.public().elements.listElements({ state: 'draft' })
  expect(drafts.rows.map(({ key }) => key).toSorted()).toEqual(['contraception', 'drugFound', 'offence', 'photo', 'religion'])
  const [phone] = (await as.public().elements.listElements({ search: '联系电话' })).rows
  expect(phone).toMatchObject({ key: 'phone', ownerName: '北京市公安局' })
  expect(phone?.synonymCount).toBeGreaterThan(5)
})

story('an element shows what it is, what it follows from, what follows from it, and what it rests on', async ({ as, refused }) => {
  const age = await as.public().elements.getElement({ key: 'age' })
  expect(age.derivedFrom).toMatchObject([{ from: ['birthDate'], rule: { kind: 'age' } }])
  expect(age.leadsTo.map(({ to }) => to).toSorted()).toEqual(['isAdult', 'isOver60', 'isOver65', 'isOver80'])
  const sex = await as.public().elements.getElement({ key: 'sex' })
  expect(sex.list?.entries.map(({ code }) => code)).toEqual(['0', '1', '2', '9'])
  const income = await as.public().elements.getElement({ key: 'familyIncome' })
  expect(income).toMatchObject({ basisHolds: true, sensitivity: 'sensitive', ownerName: '北京市民政局' })
  expect(income.clauses[0]).toMatchObject({ sourceTitle: '社会救助暂行办法', article: '第五十八条', state: 'in-force' })
  expect((await as.public().elements.getElement({ key: 'religion' })).basisHolds).toBe(false)
  expect((await refused(as.public().elements.getElement({ key: 'noSuchThing' }))).code).toBe('NOT_FOUND')
})

story('the registry is given whole, and every element in force rests on clauses in force', async ({ as, db }) => {
  const registry = await as.public().elements.readRegistry({})
  const found = (key: string, initials: string) =>
    registry.codeLists
      .find((list) => list.key === key)
      ?.entries.filter((entry) => entry.initials.includes(initials))
      .map(({ name }) => name)
  expect(found('ethnicity', 'hz')).toContain('汉族')
  expect(found('education', 'dxbk')).toContain('大学本科毕业')
  expect(registry.elements).toHaveLength(221)
  expect(registry.codeLists).toHaveLength(37)
  expect(registry.tags).toHaveLength(31)
  expect(registry.derivations).toHaveLength(43)
  const { elements, byLabel } = await readRegistry(db)
  expect(byLabel.get('身份证号证件号码')).toEqual(['idNo'])
  expect(
    byLabel
      .get('备注')
      ?.map((key) => elements.get(key)?.subjectKind)
      .toSorted(),
  ).toEqual(['event', 'person'])
  const { laws } = as.public()
  const cited = [...new Set(registry.elements.flatMap(({ basis }) => basis.map((clause) => JSON.stringify(clause))))].map(
    (text) => JSON.parse(text) as { sourceId: string; article: string },
  )
  const states = await Promise.all(cited.map((clause) => laws.lookUpClause(clause)))
  expect(states.filter(({ state }) => state !== 'in-force')).toEqual([])
})

story('a department proposes an element; a sensitive one comes into force only with a purpose and a basis', async ({ as, refused, trail }) => {
  const applicant = as('department_applicant')
  const proposed = await applicant.elements.draftElement(draft)
  expect(proposed).toMatchObject({ state: 'draft', revision: 1, basisHolds: false })
  expect(proposed.ownerOrganisationId).not.toBeNull()
  expect((await refused(applicant.elements.putElementInForce({ key: draft.key, revision: 1 }))).code).toBe('NOT_PERMITTED')
  const steward = as('list_steward')
  const unready = await refused(steward.elements.putElementInForce({ key: draft.key, revision: 1 }))
  expect(unready).toMatchObject({ code: 'NOT_READY', status: 422, fields: [{ field: 'purpose' }, { field: 'basis' }] })
  expect(unready.text.zh).toContain('第二十八条')
  const stated = {
    ...draft,
    purpose: '慢病随访，本人同意',
    basis: [{ sourceId: 'rc-law-2018', article: '第三条' }],
    ownerOrganisationId: proposed.ownerOrganisationId,
  }
  expect(await applicant.elements.saveElement({ ...stated, revision: 1 })).toMatchObject({ revision: 2, basisHolds: false })
  const repealed = await refused(steward.elements.putElementInForce({ key: draft.key, revision: 2 }))
  expect(repealed.fields?.[0]?.text.zh).toContain('今天不是有效条款')
  await applicant.elements.saveElement({ ...stated, basis: [{ sourceId: 'pipl', article: '第二十八条' }], revision: 2 })
  expect((await refused(steward.elements.putElementInForce({ key: draft.key, revision: 2 }))).code).toBe('CHANGED_MEANWHILE')
  expect(await steward.elements.putElementInForce({ key: draft.key, revision: 3 })).toMatchObject({ state: 'in_force', basisHolds: true })
  expect((await refused(steward.elements.putElementInForce({ key: draft.key, revision: 4 }))).code).toBe('NOT_A_DRAFT')
  expect((await trail()).slice(-4).map(({ event }) => event)).toContain('elements.putInForce')
})

story('what is held already is not proposed anew', async ({ as, refused }) => {
  const applicant = as('department_applicant')
  const plain = { ...draft, sensitivity: 'none' as const }
  const held = await refused(applicant.elements.draftElement({ ...plain, key: 'mobile', name: '手机号码', type: 'phone' }))
  expect(held).toMatchObject({ code: 'HELD_ALREADY', details: { key: 'phone' } })
  expect(held.text.zh).toContain('联系电话')
  expect((await refused(applicant.elements.draftElement({ ...plain, key: 'phone' }))).code).toBe('KEY_TAKEN')
  // the same words about another kind of subject are another fact
  expect(await applicant.elements.draftElement({ ...plain, key: 'buildingRemark', name: '备注', subjectKind: 'building' })).toMatchObject({ state: 'draft' })
})

story('an element that contradicts itself is refused field by field', async ({ as, refused }) => {
  const applicant = as('department_applicant')
  const wrong = { ...draft, type: 'code' as const, precision: 2, lookup: true, basis: [{ sourceId: 'no-such-law', article: '第一条' }] }
  const { code, fields } = await refused(applicant.elements.draftElement(wrong))
  expect(code).toBe('ELEMENT_INVALID')
  expect(fields?.map(({ field }) => field)).toEqual(['codeList', 'precision', 'lookup', 'basis'])
  expect((await refused(applicant.elements.draftElement({ ...draft, codeList: 'nothing' }))).fields?.map(({ field }) => field)).toEqual([
    'codeList',
    'codeList',
  ])
  expect((await refused(as('community_worker').elements.draftElement(draft))).code).toBe('NOT_PERMITTED')
  expect((await refused(as.public().elements.draftElement(draft))).code).toBe('SIGN_IN_FIRST')
})

story('in force, the meaning stays; owner, purpose and freshness may change, and only by who answers for it', async ({ as, refused }) => {
  const steward = as('list_steward')
  const {
    state: _,
    supersededBy: _by,
    revision,
    changedAt: _at,
    changedBy: _who,
    ownerName,
    synonyms: _s,
    derivedFrom: _d,
    leadsTo: _l,
    list: _c,
    clauses: _k,
    basisHolds: _b,
    ...phone
  } = await steward.elements.getElement({ key: 'phone' })
  const fixed = await refused(steward.elements.saveElement({ ...phone, type: 'text', sensitivity: 'none', revision }))
  expect(fixed).toMatchObject({ code: 'MEANING_FIXED', fields: [{ field: 'type' }, { field: 'sensitivity' }] })
  expect(fixed.text.zh).toContain('类型、敏感程度')
  expect(await steward.elements.saveElement({ ...phone, freshDays: 180, revision })).toMatchObject({
    freshDays: 180,
    revision: revision + 1,
    state: 'in_force',
  })
  const foreign = await refused(as('department_applicant').elements.saveElement({ ...phone, revision: revision + 1 }))
  expect([ownerName, 'NOT_YOURS']).toEqual(['北京市公安局', foreign.code])
  expect(foreign.text.zh).toContain('北京市公安局')
  const stale = await refused(steward.elements.saveElement({ ...phone, freshDays: 30, revision }))
  expect(stale).toMatchObject({ code: 'CHANGED_MEANWHILE', details: { changed: ['freshDays'] } })
  const {
    state: _2,
    supersededBy: _3,
    changedAt: _4,
    changedBy: _5,
    ownerName: _6,
    synonyms: _7,
    derivedFrom: _8,
    leadsTo: _9,
    list: _10,
    clauses: _11,
    basisHolds: _12,
    ...bank
  } = await steward.elements.getElement({ key: 'bankAccount' })
  expect((await refused(steward.elements.saveElement({ ...bank, purpose: '' }))).code).toBe('NOT_READY')
})

story('an element is superseded by one in force about the same kind of subject, and then stands still', async ({ as, refused }) => {
  const steward = as('list_steward')
  const { revision } = await steward.elements.getElement({ key: 'propertyRight' })
  const supersede = (supersededBy: string) => steward.elements.supersedeElement({ key: 'propertyRight', revision, supersededBy })
  expect((await refused(supersede('propertyRight'))).code).toBe('SUCCESSOR_UNFIT')
  expect((await refused(supersede('phone'))).text.zh).toContain('同一类对象')
  expect((await refused(supersede('nowhere'))).fields).toMatchObject([{ field: 'supersededBy' }])
  expect((await refused(as('department_applicant').elements.supersedeElement({ key: 'propertyRight', revision, supersededBy: 'useNature' }))).code).toBe(
    'NOT_PERMITTED',
  )
  expect(await supersede('useNature')).toMatchObject({ state: 'superseded', supersededBy: 'useNature' })
  expect((await refused(supersede('useNature'))).code).toBe('NOT_IN_FORCE')
  const late = await refused(steward.elements.addSynonym({ key: 'propertyRight', label: '产权年限', seenIn: '测试表' }))
  expect(late).toMatchObject({ code: 'SUPERSEDED', details: { supersededBy: 'useNature' } })
  expect((await steward.elements.readRegistry({})).elements.map(({ key }) => key)).not.toContain('propertyRight')
})

story('another name is recorded with where it was seen and who saw it, and then finds the element', async ({ as, refused, person, trail, db, clock }) => {
  const applicant = await person({ role: 'department_applicant', name: '提议的人' })
  const synonym = await as(applicant).elements.addSynonym({ key: 'phone', label: '紧急时拨打的号码', seenIn: '某区应急表' })
  expect(synonym).toMatchObject({ addedBy: '提议的人', seenIn: '某区应急表' })
  expect((await as.public().elements.listElements({ search: '紧急时拨打' })).rows.map(({ key }) => key)).toEqual(['phone'])
  expect((await trail()).at(-1)).toMatchObject({ event: 'elements.synonymAdded', objectId: 'phone' })
  expect((await refused(as(applicant).elements.addSynonym({ key: 'phone', label: '紧急时拨打的号码', seenIn: '某区应急表' }))).code).toBe('SYNONYM_THERE')
  const taken = await refused(as(applicant).elements.addSynonym({ key: 'phone', label: '身份证 号码', seenIn: '某区应急表' }))
  expect(taken).toMatchObject({ code: 'LABEL_TAKEN', details: { key: 'idNo' } })
  const learned = { elementKey: 'address', label: '住哪儿', seenIn: '确认的对应', addedBy: '审核的人', at: clock() }
  expect((await recordSynonym(db, learned)).id).toBe((await recordSynonym(db, learned)).id)
  expect((await readRegistry(db)).byLabel.get('住哪儿')).toEqual(['address'])
})
