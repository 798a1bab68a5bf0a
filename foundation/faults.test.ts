import { ORPCError, ValidationError } from '@orpc/server'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { inputFaults } from './faults.ts'
import { AreaCode, Day, Id, Revision, Title } from './fields.ts'

const Form = z.strictObject({
  title: Title.optional(),
  area: AreaCode.optional(),
  on: Day.optional(),
  owner: Id.optional(),
  kind: z.enum(['budget', 'catalogue']).optional(),
  minutes: z.number().int().min(0).max(600).optional(),
  revision: Revision.optional(),
  parts: z
    .array(z.object({ name: z.string() }))
    .max(2)
    .optional(),
})

/** The sentences for `input`, by field. */
function sentences(input: unknown): Record<string, string> {
  const { error } = Form.safeParse(input, { reportInput: true })
  if (!error) return {}
  const found = inputFaults(new ORPCError('BAD_REQUEST', { cause: new ValidationError({ message: 'does not fit', issues: error.issues, data: input }) }))
  return Object.fromEntries((found?.data.fields ?? []).map(({ field, text }) => [field, text.zh]))
}

test.each([
  [{ title: '' }, 'title', '这一项必须填写。'],
  [{ title: '长'.repeat(201) }, 'title', '不能超过 200 个字，请缩短或改小。'],
  [{ title: 7 }, 'title', '这一项的类型不对，应为文字。'],
  [{ on: '2026-02-30' }, 'on', '日期不存在或格式不对，应写成 2026-11-22。'],
  [{ owner: '张三' }, 'owner', '这里应是系统生成的编号，请从列表中选择。'],
  [{ kind: 'gift' }, 'kind', '只能是以下之一：budget / catalogue。'],
  [{ minutes: 601 }, 'minutes', '不能超过 600，请缩短或改小。'],
  [{ minutes: -1 }, 'minutes', '不能少于 0。'],
  [{ parts: [{ name: '甲' }, {}] }, 'parts.1.name', '这一项必须填写。'],
  [{ parts: [{ name: '甲' }, { name: '乙' }, { name: '丙' }] }, 'parts', '不能超过 2 项，请缩短或改小。'],
  [{ ranking: 1 }, '', '不认识的字段：ranking。'],
])('%j is answered at the field %s', (input, field, sentence) => {
  expect(sentences(input)).toEqual({ [field]: sentence })
})

test('an area code that is none is answered, not passed on', () => {
  expect(Object.keys(sentences({ area: '1101' }))).toEqual(['area'])
})

test('what fits is not refused', () => {
  expect(sentences({ title: '入户走访', area: '110101001001', on: '2026-11-23', minutes: 30 })).toEqual({})
})

test('any other error is left as it is', () => {
  expect(inputFaults(new Error('broken'))).toBeUndefined()
})
