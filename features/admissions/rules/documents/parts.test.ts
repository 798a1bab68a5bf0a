import { expect, test } from 'vitest'
import { partsOf } from './parts.ts'

const body = '现就有关事项通知如下。\n一、落实责任\n请各社区做好走访。\n附件：走访表'

test('title and recipients of a notice go to their own fields, head and signature are printed anew', () => {
  const text = `京某发〔2026〕3号\n\n关于做好今冬\n明春走访工作的通知\n\n各街道办事处、各社区居委会：\n${body}\n\n某某市民政局\n2026年11月20日\n（联系人：张某）`
  expect(partsOf(text)).toEqual({
    title: '关于做好今冬明春走访工作的通知',
    recipients: '各街道办事处、各社区居委会',
    body: `${body}\n\n某某市民政局\n2026年11月20日\n（联系人：张某）`,
    takenOut: ['京某发〔2026〕3号'],
  })
  const plain = partsOf(text.replace('\n（联系人：张某）', ''))
  expect(plain.body).toBe(body)
  expect(plain.takenOut).toEqual(['京某发〔2026〕3号', '某某市民政局', '2026年11月20日'])
})

test('a text without a salutation stays as it is', () => {
  expect(partsOf(body)).toEqual({ title: null, recipients: null, body, takenOut: [] })
})

test('what stands before the salutation and is no title stays, too', () => {
  const text = `这一段说的是背景，没有标题。\n各社区：\n${body}`
  expect(partsOf(text)).toEqual({ title: null, recipients: null, body: text, takenOut: [] })
})

test('a line that only introduces what follows is no salutation', () => {
  const text = '关于走访的通知\n现将社区走访要求通知如下。具体安排是：\n走访两次。'
  expect(partsOf(text).recipients).toBeNull()
})
