import { expect, test } from 'vitest'
import type { FormForAdmission, JudgedField } from '../../forms/contract/admission.ts'
import { draft, facts, lead } from '../testing/drafts.ts'
import { precheck } from './precheck.ts'

const other = '01990000-0000-7000-8000-0000000000bb'
const judged = (change: Partial<JudgedField> = {}): JudgedField => ({
  fieldId: 'f1',
  label: '联系电话',
  verdict: 'held',
  elementKey: 'phone',
  elementName: '联系电话',
  measure: 'value',
  confidence: 1,
  reasons: [],
  holding: { ledgerTitles: ['居民台账'], ownerName: '公安局', communitiesShare: 1, freshShare: 1, subjects: 900 },
  short: null,
  minutesPerYear: 0,
  path: ['老人'],
  sectionTitle: '名单',
  kind: 'phone',
  fill: 'asked',
  blocked: true,
  overruled: null,
  exception: null,
  ...change,
})
const same = (change: Partial<FormForAdmission['sameAsks'][number]> = {}) => ({
  formVersionId: other,
  title: '老年人台账月报',
  organisationName: '卫生健康委',
  organisationId: other,
  admissionNumber: '京准〔2026〕3号',
  relation: 'same' as const,
  likeness: 0.9,
  sharedElements: ['phone'],
  sentence: { zh: '问的是同一群人。', en: 'It asks the same people.' },
  exception: null,
  ...change,
})
function found(form: Partial<FormForAdmission>, proposal = {}): string[] {
  const whole: FormForAdmission = {
    id: other,
    formId: other,
    number: 1,
    state: 'draft',
    title: '提示卡发放情况表',
    period: 'quarter',
    areaCodes: ['110101001000'],
    minutes: 60,
    split: null,
    rows: [],
    minutesPerYear: 0,
    minutesPerYearAskedInFull: 0,
    fields: [],
    sameAsks: [],
    notReady: [],
    dataAsked: '',
    ...form,
  }
  return precheck(facts({ form: whole }), draft(proposal)).map(({ code, severity }) => `${code} ${severity}`)
}

test('a form that asks only what is new, as often and where the application says, adds nothing', () => {
  expect(found({ fields: [judged({ verdict: 'new', blocked: false, holding: null })] })).toEqual([])
})

test('a column that is held blocks, and says which ledger of whom holds it', () => {
  const [finding] = precheck(facts({ form: null }), draft())
  expect(finding).toBeUndefined()
  expect(found({ fields: [judged()] })).toEqual(['FORM_ASKS_WHAT_IS_HELD blocks'])
  expect(found({ fields: [judged({ verdict: 'derivable' })] })).toEqual(['FORM_ASKS_WHAT_IS_HELD blocks'])
})

test('with the joint meeting’s reason it is a note', () => {
  const exception = { fieldId: 'f1', reason: '须当面核实。', recordedBy: '秘书甲', recordedAt: '2026-11-23T02:00:00.000Z' }
  expect(found({ fields: [judged({ blocked: false, exception })] })).toEqual(['FORM_ASKS_WHAT_IS_HELD notes'])
  expect(found({ fields: [judged({ blocked: false, exception, fill: 'drawn' })] })).toEqual([])
})

test('a department’s own word against the engine is a warning', () => {
  const overruled = { by: '部门申请人甲', elementName: '联系电话', ownerName: '公安局' }
  expect(found({ fields: [judged({ verdict: 'new', blocked: false, overruled })] })).toEqual(['FORM_MEANING_OVERRULED warns'])
})

const asked = [judged({ blocked: false, verdict: 'new' })]
const drawn = [judged({ blocked: false, fill: 'drawn' })]
test.each([
  ['as often, by another department', same(), asked, 'blocks'],
  ['less often, by another department', same({ relation: 'coarser' }), asked, 'warns'],
  ['less often, by the department itself', same({ relation: 'coarser', organisationId: lead }), asked, 'blocks'],
  ['in part', same({ relation: 'part', organisationId: lead }), asked, 'warns'],
  ['what both draw from the ledgers', same(), drawn, 'notes'],
  ['in words no element stands for', same({ sharedElements: [] }), asked, 'blocks'],
])('the same ask %s', (_, ask, fields, severity) => {
  expect(found({ fields, sameAsks: [ask] })).toEqual([`SAME_ASK_AS_FORM ${severity}`])
})

test('with the joint meeting’s reason the same ask is a note', () => {
  const exception = { reason: '两张表的对象不同，须分别核实。', recordedBy: '秘书甲', recordedAt: '2026-11-23T02:00:00.000Z' }
  expect(found({ fields: asked, sameAsks: [same({ exception })] })).toEqual(['SAME_ASK_AS_FORM notes'])
  expect(found({ fields: asked, sameAsks: [same({ exception, relation: 'part' })] })).toEqual(['SAME_ASK_AS_FORM warns'])
})

test.each([
  [60, []],
  [59, ['FORM_MINUTES_DIFFER blocks']],
  [90, ['FORM_MINUTES_DIFFER warns']],
])('the form takes 60 minutes, the application says %i', (minutes, expected) => {
  expect(found({}, { minutes })).toEqual(expected)
})

test('a form that is only looked over counts one minute', () => {
  expect(found({ minutes: 0 }, { minutes: 1 })).toEqual([])
})

test('areas and period must be the form’s, and a fault of the form keeps it back', () => {
  expect(found({ areaCodes: ['110101002000'], period: 'month' })).toEqual(['FORM_DIFFERS warns', 'FORM_DIFFERS warns'])
  expect(found({ notReady: [{ field: 'f1', text: { zh: '没有写明目的。', en: 'No purpose.' } }] })).toEqual(['FORM_NOT_READY blocks'])
})
