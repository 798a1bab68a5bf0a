import { expect, test } from 'vitest'
import { sectionTitle } from './sections.ts'

const headed = (...titles: string[]) => ({ titles }) as unknown as Parameters<typeof sectionTitle>[0]['header']

test.each([
  ['探访登记', headed(), '探访登记'],
  ['Sheet1', headed('附件1', '独居老人 探访登记表', '填报单位：'), '独居老人探访登记表'],
  ['工作表 2', headed('填报单位：'), '表名'],
  ['sheet', null, '表名'],
  [' ', null, '表名'],
])('the section of a sheet named %s takes a title that says something', (name, header, title) => {
  expect(sectionTitle({ name, header: header as never }, '表名')).toBe(title)
})
