import { expect, test } from 'vitest'
import type { Cell } from '../../../foundation/spreadsheets/types.ts'
import type { Element } from '../../elements/contract.ts'
import { normaliseLabel } from '../../elements/rules/label.ts'
import { idNumbers } from '../../../server/testing/ledgers.ts'
import { matchColumns, type Matching } from './match-columns.ts'

const element = (key: string, name: string, type: Element['type']) =>
  ({ key, name, type, sensitivity: 'none', codeList: null, unit: null, precision: null, granularity: null }) as Element
const all = [
  element('name', '姓名', 'text'),
  element('idNo', '身份证号', 'id_number'),
  element('birthDate', '出生日期', 'day'),
  element('address', '现住址', 'address'),
  element('hukouAddress', '户籍地址', 'address'),
  element('guardianName', '监护人姓名', 'text'),
  element('birthMonth', '出生年月', 'day'),
]
const synonyms = [{ key: 'idNo', label: '公民身份号码', seenIn: '实有人口信息采集表' }]
const given: Matching = {
  keys: ['name', 'idNo', 'birthDate', 'address'],
  elements: new Map(all.map((one) => [one.key, one])),
  codeLists: new Map(),
  synonyms: new Map(synonyms.map(({ key, label, seenIn }) => [key, [{ id: key, elementKey: key, label, seenIn, addedBy: 'reference', addedAt: '' }]])),
  byLabel: new Map([
    ...all.map(({ key, name }) => [normaliseLabel(name), [key]] as const),
    ...synonyms.map(({ key, label }) => [normaliseLabel(label), [key]] as const),
  ]),
  derivations: new Map([['birthMonth', [{ to: 'birthMonth', from: ['birthDate'], rule: { kind: 'coarser', grain: 'month', how: 'cut' } }]]]),
  today: '2026-11-23',
}

const text = (value: string): Cell => ({ type: 'text', value, raw: value })
function matched(labels: (string | string[])[], samples: string[][] = []) {
  const columns = labels.map((label, index) => {
    const path = typeof label === 'string' ? [label] : label
    return { index, letter: String.fromCharCode(65 + index), label: path.join('／'), path }
  })
  return matchColumns(columns, (index) => (samples[index] ?? []).map(text), given).map(({ elementKey, use, reasons }) => ({
    elementKey,
    use,
    why: reasons.map(({ zh }) => zh).join(''),
  }))
}

test('a column named like the element, by another name on record, or with hints around it is taken, and says why', () => {
  const [name, id, birth, index] = matched(['*姓 名', '公民身份号码', '2.出生日期（年-月-日）', '序号'])
  expect(name).toMatchObject({ elementKey: 'name', use: 'take' })
  expect(id).toMatchObject({ elementKey: 'idNo', use: 'take' })
  expect(id?.why).toContain('见于实有人口信息采集表')
  expect(birth).toMatchObject({ elementKey: 'birthDate', use: 'take' })
  expect(birth?.why).toContain('去掉括号和说明')
  expect(index).toMatchObject({ use: 'ignore' })
})

test('a label that is only near, and content that speaks against its label, are asked about', () => {
  const [near, wrong] = matched(['现在住址', '出生日期'], [[], ['甲', '乙', '丙', '丁', '戊']])
  expect(near).toMatchObject({ elementKey: 'address', use: 'unsure' })
  expect(wrong).toMatchObject({ elementKey: 'birthDate', use: 'unsure' })
  expect(wrong?.why).toContain('都不像')
})

test('an element of another ledger is left out, never taken for a near one', () => {
  const [other, unknown] = matched(['户籍地址', '备注栏'])
  expect(other).toMatchObject({ elementKey: null, use: 'ignore' })
  expect(other?.why).toContain('不在这本台账')
  expect(unknown).toMatchObject({ use: 'ignore' })
})

test('two columns of one name, and two for one element, are left to the person', () => {
  expect(matched(['姓名', '姓名', '身份证号']).map(({ use }) => use)).toEqual(['unsure', 'unsure', 'take'])
  const [one, other] = matched(['身份证号', '公民身份号码'])
  expect([one?.use, other?.use]).toEqual(['unsure', 'unsure'])
  expect(one?.why).toContain('请选一列')
})

test('under 基本信息 it is the person; under another heading it may be somebody else', () => {
  expect(matched([['基本信息', '姓名']])[0]).toMatchObject({ elementKey: 'name', use: 'take' })
  expect(matched([['户主', '姓名']])[0]).toMatchObject({ elementKey: 'name', use: 'unsure' })
  // 现住址 below 住址 says its heading once more
  expect(matched([['住址', '现住址']])[0]).toMatchObject({ elementKey: 'address', use: 'take' })
  expect(matched([['监护人', '姓名']])[0]).toMatchObject({ elementKey: null, use: 'ignore' })
})

test('a column of ID numbers is recognised by what stands in it, and still asked about', () => {
  expect(matched(['证件'], [idNumbers])[0]).toMatchObject({ elementKey: 'idNo', use: 'unsure' })
  // where another column says it plainly, nobody is asked
  expect(matched(['证件', '身份证号'], [idNumbers, idNumbers]).map(({ use }) => use)).toEqual(['ignore', 'take'])
})

test('a month of birth is asked about where the ledger keeps the date: whole dates often stand below it', () => {
  const [month] = matched(['出生年月'])
  expect(month).toMatchObject({ elementKey: 'birthDate', use: 'unsure' })
  expect(month?.why).toContain('完整日期')
})
