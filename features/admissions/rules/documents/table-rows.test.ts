import { describe, expect, test } from 'vitest'
import { findAsks } from './find-asks.ts'
import { sentencesOf } from './sentences.ts'

const found = (text: string, recipients = '各街道办事处、各社区居委会') =>
  findAsks(text, recipients).map(({ kind, audience, text: sentence, period }) => [kind, audience, sentence, period])

describe('a row of a table is one sentence, and who is responsible is asked', () => {
  test.each([
    ['任务：每日报送就餐人数；责任单位：各社区居委会。', 'form', 'community', 'day'],
    ['序号：1；任务：每日报送就餐人数；责任单位：各街道办事处、各社区居委会；完成时限：长期。', 'form', 'community', 'day'],
    ['责任单位：各社区居委会；工作内容：每周召开调度会。', 'meeting', 'community', 'week'],
    // no verb of order, and no word that any list knows: a table makes it a duty
    ['重点任务：楼道堆物动态清零；责任单位：各社区；时限：长期。', 'task', 'community', null],
  ])('%s', (row, kind, audience, period) => expect(found(`一、任务分工\n${row}\n二、要求`)).toEqual([[kind, audience, row, period]]))
})

test('a row that makes somebody else responsible asks no community', () => {
  expect(found('任务：每日报送就餐人数；责任单位：市民政局。').filter(([, audience]) => audience === 'community')).toEqual([])
  expect(found('任务：汇总每日就餐人数；责任单位：各街道办事处。', '各街道办事处').filter(([, audience]) => audience === 'community')).toEqual([])
})

test('sentences with semicolons that are no row end where they always did', () => {
  expect(sentencesOf('请各社区填报登记表；请各街道汇总。').map(({ text }) => text)).toEqual(['请各社区填报登记表；', '请各街道汇总。'])
})
