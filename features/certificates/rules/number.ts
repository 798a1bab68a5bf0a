/** 不予出具告知书的编号: gap-free in one community and year. */
import { shortCommitteeName } from '../../people/rules/names.ts'

/** 多福巷社区不予〔2026〕3号. */
export function refusalNumber(communityName: string, year: number, sequence: number): string {
  return `${shortCommitteeName(communityName)}不予〔${year}〕${sequence}号`
}
