import { expect, test } from 'vitest'
import { legalHead } from './legal-head.ts'

const form = { formId: '01990000-0000-7000-8000-0000abcd1234', number: 2, admissionNumber: '京准〔2026〕7号', validTo: '2028-01-01' }

test('number, issuing body, approval number and the last valid day stand in one line', () => {
  expect(legalHead(form, '北京市民政局')).toBe('表号：abcd1234-2　制发单位：北京市民政局　准入编号：京准〔2026〕7号　有效期至：2027年12月31日')
  expect(legalHead({ ...form, validTo: null }, '北京市民政局')).toContain('有效期至：未设期限')
})
