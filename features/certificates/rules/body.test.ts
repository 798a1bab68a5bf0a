import { expect, test } from 'vitest'
import { namesABody, namesAProof } from './body.ts'

test.each(['银行', '工商银行西直门支行', '某物业公司（演示）', '某公证机构（演示）', '区不动产登记中心', '市残疾人联合会'])('%s names a body', (name) =>
  expect(namesABody(name)).toBe(true),
)
test.each(['北京市纪委 李四', '张三', '有人说'])('%s names no body on a public letter', (name) => expect(namesABody(name)).toBe(false))
test.each(['居住证明', '同意养鸽意见书'])('%s names a proof', (title) => expect(namesAProof(title)).toBe(true))
test.each(['书记收受红包情况', '今天天气不错'])('%s names no proof', (title) => expect(namesAProof(title)).toBe(false))
