/** 统计法 第十七条: a form that is sent out bears its number, the body that issues it, the approval number and how long it is valid. */
import { addDays } from '../../../foundation/clock.ts'
import { dayIn } from '../../../foundation/words.ts'
import type { FormVersion } from '../contract.ts'

/** 表号: of the form and its version. */
export const formCode = ({ formId, number }: Pick<FormVersion, 'formId' | 'number'>): string => `${formId.slice(-8)}-${number}`

/** The four in one line, as they stand on paper. */
export function legalHead(form: Pick<FormVersion, 'formId' | 'number' | 'admissionNumber' | 'validTo'>, issuer: string): string {
  const validity = form.validTo === null ? '未设期限' : dayIn('zh', addDays(form.validTo, -1))
  return `表号：${formCode(form)}　制发单位：${issuer}　准入编号：${form.admissionNumber ?? ''}　有效期至：${validity}`
}
