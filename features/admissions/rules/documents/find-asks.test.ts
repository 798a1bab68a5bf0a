import { describe, expect, test } from 'vitest'
import { findAsks } from './find-asks.ts'
import { charactersOf, sentencesOf } from './sentences.ts'

const to = '各街道办事处、各社区居委会'
const kinds = (text: string, recipients = to) => findAsks(text, recipients).map(({ kind }) => kind)

test('sentences keep their place in the text as given', () => {
  const text = '一、总体要求\n  请各社区填报登记表。  谢谢配合；\n'
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['一、总体要求', '请各社区填报登记表。', '谢谢配合；'])
})

test('characters are counted as an office counts them', () => expect(charactersOf('一、总体 要求\n（共3项）')).toBe(11))

describe('asks by kind', () => {
  test.each([
    ['请各社区于每月25日前报送《安全隐患排查情况表》。', 'form'],
    ['各社区要建立独居老人一人一档。', 'form'],
    ['各社区每日向街道零报告。', 'form'],
    ['社区书记须参加每周一的调度会。', 'meeting'],
    ['完成情况纳入社区年度考核。', 'assessment'],
    ['各社区要积极争创示范社区。', 'assessment'],
    ['各社区应与居民楼门长签订责任书。', 'assessment'],
    ['对排名靠后的社区一票否决。', 'assessment'],
    ['请各社区注意，此项列为年度考核否决项。', 'assessment'],
    ['未按时报送的社区，取消评优资格。', 'assessment'],
    ['各社区要做好迎检，接受市级督查。', 'inspection'],
    ['申请人应持社区居委会出具的居住证明。', 'proof'],
    ['各社区要在门口统一悬挂宣传服务站牌子。', 'plaque'],
    ['社区应将工作流程上墙。', 'plaque'],
    ['各社区要成立专项工作领导小组。', 'organisation'],
    ['请社区工作人员下载安装“安居通”App并每日签到。', 'group_app'],
    ['请各社区组建反诈工作群。', 'group_app'],
    ['社区居委会应组织志愿者入户发放宣传单。', 'task'],
  ])('%s', (text, kind) => expect(kinds(text)).toContain(kind))
})

describe('what is no ask of a community', () => {
  test.each([
    ['各部门不得要求社区填报表格。'],
    ['严禁将该项工作纳入社区考核。'],
    ['取消社区月报表。'],
    ['区民政局负责组织专业机构开展评估。'],
    ['公安机关依法出具无犯罪记录证明。'],
    ['近年来，我区社区治理取得明显成效。'],
  ])('%s', (text) => expect(findAsks(text, to).filter(({ audience }) => audience === 'community')).toEqual([]))
})

test('a street that is to have its communities do it asks the communities', () => {
  expect(findAsks('各街道要组织辖区社区填报台账。', '各街道办事处')).toMatchObject([{ kind: 'form', audience: 'community', because: { named: 'handed_on' } }])
})

test('what a street itself is to do is shown as such', () => {
  expect(findAsks('各街道办事处要于6月底前报送汇总表。', '各街道办事处')).toMatchObject([{ kind: 'form', audience: 'street' }])
})

test('where nobody is named, the recipients are meant', () => {
  expect(findAsks('请于每周五前报送排查台账。', '各社区居委会')).toMatchObject([
    { kind: 'form', audience: 'community', period: 'week', because: { named: 'recipients' } },
  ])
})

test('the words that ask are marked at their place', () => {
  const text = '一、加强排查。\n二、请各社区于每月 25 日前报送 《隐患排查表册》，并召开居民会议。'
  const asks = findAsks(text, to)
  expect(asks.map(({ kind, words: { start, end } }) => [kind, text.slice(start, end)])).toEqual([
    ['form', '报送 《隐患排查表册'],
    ['meeting', '召开居民会议'],
  ])
  expect(asks[0]?.period).toBe('month')
})
