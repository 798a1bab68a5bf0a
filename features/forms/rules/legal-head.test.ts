import { expect, test } from 'vitest'
import { formCode, legalHead } from './legal-head.ts'

const form = { number: 2, admissionNumber: '京准〔2026〕7号', validTo: '2028-01-01' }

test('number, issuing body, approval number and the last valid day stand in one line', () => {
  expect(legalHead(form, '北京市民政局')).toBe('表号：京准〔2026〕7表（第2版）　制发单位：北京市民政局　准入编号：京准〔2026〕7号　有效期至：2027年12月31日')
  expect(legalHead({ ...form, validTo: null }, '北京市民政局')).toContain('有效期至：未设期限')
})

test('the number of a form is one that people can say', () => {
  expect(formCode({ number: 1, admissionNumber: '京准〔2026〕7号' })).toBe('京准〔2026〕7表')
  expect(formCode({ number: 1, admissionNumber: null })).toBe('待编号')
})
