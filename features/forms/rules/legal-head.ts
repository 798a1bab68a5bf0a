/** 统计法 第十七条: a form that is sent out bears its number, the body that issues it, the approval number and how long it is valid. */
import { addDays } from '../../../foundation/clock.ts'
import { dayIn } from '../../../foundation/words.ts'
import type { FormVersion } from '../contract.ts'

/** 表号: the admission number as that of a form, 京准〔2026〕7表, so that it can be said and written down; later versions say which. */
export function formCode({ admissionNumber, number }: Pick<FormVersion, 'admissionNumber' | 'number'>): string {
  if (admissionNumber === null) return '待编号'
  return `${admissionNumber.replace(/号$/, '')}表${number > 1 ? `（第${number}版）` : ''}`
}

/** The four in one line, as they stand on paper. */
export function legalHead(form: Pick<FormVersion, 'number' | 'admissionNumber' | 'validTo'>, issuer: string): string {
  const validity = form.validTo === null ? '未设期限' : dayIn('zh', addDays(form.validTo, -1))
  return `表号：${formCode(form)}　制发单位：${issuer}　准入编号：${form.admissionNumber ?? ''}　有效期至：${validity}`
}
