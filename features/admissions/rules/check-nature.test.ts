import { expect, test } from 'vitest'
import type { ProposalDraft } from '../contract.ts'
import { draft, facts } from '../testing/drafts.ts'
import type { PrecheckFacts, RegisterEntryFacts } from './facts.ts'
import { precheck } from './precheck.ts'

const entry: RegisterEntryFacts = {
  id: '01990000-0000-7000-8000-0000000000e1',
  title: '首都文明社区',
  kind: 'assessment',
  state: 'kept',
  decided: 'kept',
  authority: 'municipal',
  yearlyCap: 4,
  sunsetOn: null,
}
const gone = { entryId: entry.id, title: '平安社区', parts: ['平安社区'], cancelledOn: '2026-06-01', decisionNumber: '京清〔2026〕1号' }

function found(change: Partial<ProposalDraft>, known: Partial<PrecheckFacts> = {}): string[] {
  const codes = ['ASSESSMENT_NOT_LISTED', 'ASSESSMENT_CAP_USED', 'RETURNS_UNDER_ANOTHER_NAME', 'NATURE_MISNAMED']
  return precheck(facts(known), draft(change))
    .filter(({ code }) => codes.includes(code))
    .map(({ code, severity, field }) => `${code} ${severity} ${field}`)
}

test.each<[string, Partial<ProposalDraft>, Partial<PrecheckFacts>, string[]]>([
  ['plain work', {}, {}, []],
  ['an assessment without an entry', { nature: 'assessment' }, {}, ['ASSESSMENT_NOT_LISTED blocks registerEntryId']],
  ['an assessment on a kept entry', { nature: 'assessment', registerEntryId: entry.id }, { registerEntry: entry }, []],
  ['an inspection on the entry of an assessment', { nature: 'inspection' }, { registerEntry: entry }, ['ASSESSMENT_NOT_LISTED blocks registerEntryId']],
  [
    'on an entry that is to be verified',
    { nature: 'assessment' },
    { registerEntry: { ...entry, state: 'found', decided: null } },
    ['ASSESSMENT_NOT_LISTED blocks registerEntryId'],
  ],
  [
    'on an entry of a department',
    { nature: 'assessment' },
    { registerEntry: { ...entry, authority: 'department' } },
    ['ASSESSMENT_NOT_LISTED blocks registerEntryId'],
  ],
  ['more often than the entry allows', { nature: 'assessment' }, { registerEntry: { ...entry, yearlyCap: 3 } }, ['ASSESSMENT_CAP_USED blocks frequencyCount']],
  ['what was cancelled under another name', {}, { returns: [{ ...gone, score: 0.8 }] }, ['RETURNS_UNDER_ANOTHER_NAME blocks title']],
  ['what only resembles it', {}, { returns: [{ ...gone, score: 0.6 }] }, ['RETURNS_UNDER_ANOTHER_NAME warns title']],
  ['what hardly resembles it', {}, { returns: [{ ...gone, score: 0.4 }] }, []],
  ['an item on the kept entry itself', { nature: 'assessment', registerEntryId: entry.id }, { registerEntry: entry, returns: [{ ...gone, score: 0.9 }] }, []],
])('%s', (_, change, known, expected) => {
  expect(found(change, known)).toEqual(expected)
})

const blocked = ['NATURE_MISNAMED blocks content']
const warned = ['NATURE_MISNAMED warns content']

test.each<[string, string[]]>([
  ['完成情况纳入年度考核。', blocked],
  ['各社区完成情况作为年底评先评优的依据。', blocked],
  ['组织检查评比，评选先进。', blocked],
  ['争创首都示范社区。', blocked],
  ['开展星级社区评定。', blocked],
  ['年底组织达标验收。', blocked],
  ['不得纳入年度考核。', []],
  ['严禁检查评比。', []],
  ['取消评比表彰，不再开展示范社区创建。', []],
  ['清理各类考核评比。', []],
  ['对物业服务企业考核评分由房管部门负责。', []],
  ['宣传文明养犬。', []],
  ['每月召开工作例会。', warned],
  ['参加区里的推进会。', warned],
  ['建立楼门微信群。', warned],
  ['不要求建立微信群。', []],
])('plain work that says “%s”', (content, expected) => {
  expect(found({ content })).toEqual(expected)
})

test('what is named for what it is, is not misnamed', () => {
  expect(found({ nature: 'meeting', content: '每月召开工作例会。' })).toEqual([])
  expect(found({ nature: 'assessment', content: '完成情况纳入年度考核。' }, { registerEntry: entry })).toEqual([])
  expect(found({ nature: 'meeting', content: '例会上检查评比。' })).toEqual(blocked)
})

test('the need tells of the present and is not read for it', () => {
  const findings = precheck(facts(), draft({}, { need: '目前纳入年度考核，社区负担重。' }))
  expect(findings.filter(({ code }) => code === 'NATURE_MISNAMED')).toEqual([])
})

const hiddenIn = (change: Partial<ProposalDraft>) =>
  precheck(facts({}), draft(change))
    .filter(({ code }) => ['PLAQUE_HIDDEN', 'ORGANISATION_HIDDEN', 'NATURE_MISNAMED'].includes(code))
    .map(({ code, severity }) => `${code} ${severity}`)

test.each<[string, string[]]>([
  ['在活动室门口统一悬挂老年健康驿站牌子。', ['PLAQUE_HIDDEN blocks']],
  ['各社区设置“科普驿站”标牌一块。', ['PLAQUE_HIDDEN blocks']],
  ['在居委会门前挂“志愿服务站”铜牌。', ['PLAQUE_HIDDEN blocks']],
  ['每个社区建站挂牌。', ['PLAQUE_HIDDEN blocks']],
  ['不得加挂牌子。', []],
  ['协助张贴停车提示牌的说明。', []],
  ['清理居委会门前悬挂的牌子。', []],
  ['设置消防警示牌。', []],
  ['成立防汛工作领导小组，由书记任组长。', ['ORGANISATION_HIDDEN blocks']],
  ['社区设立反诈工作站。', ['ORGANISATION_HIDDEN blocks']],
  ['协助成立业主委员会。', []],
  ['由区水务局成立防汛指挥部。', []],
  ['不新设机构，不成立领导小组。', []],
  ['每年评选健康示范社区。', ['NATURE_MISNAMED blocks']],
  ['评选优秀志愿者。', []],
  ['建立纸质台账，每月登记。', ['NATURE_MISNAMED warns']],
  ['服务制度上墙。', ['NATURE_MISNAMED warns']],
])('in plain work: %s', (communityDuties, expected) => expect(hiddenIn({ communityDuties })).toEqual(expected))

test('what the department sets up at its own house is its own affair', () => {
  expect(hiddenIn({ departmentDuties: '成立工作专班，统一挂牌办公。' })).toEqual([])
  expect(hiddenIn({ nature: 'organisation', communityDuties: '设立反诈工作站。' })).not.toContain('ORGANISATION_HIDDEN blocks')
})
