/** 不予出具告知书的编号: gap-free in one community, year and series. */
import { shortCommitteeName } from '../../people/rules/names.ts'
import type { Refusal, RefusalSeries } from '../contract/requests.ts'

const marks: Readonly<Record<RefusalSeries, string>> = { community: '不予', self_service: '自助不予' }

export const seriesOf = (channel: Refusal['channel']): RefusalSeries => (channel === 'public' ? 'self_service' : 'community')

/** 多福巷社区不予〔2026〕3号; made on the public page 多福巷社区自助不予〔2026〕3号. */
export function refusalNumber(series: RefusalSeries, communityName: string, year: number, sequence: number): string {
  return `${shortCommitteeName(communityName)}${marks[series]}〔${year}〕${sequence}号`
}
