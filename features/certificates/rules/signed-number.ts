/** Numbers of certificates and of the seal register: gap-free in one community and year. */
import { shortCommitteeName } from '../../people/rules/names.ts'

const marks = { certificate: '证', seal: '印' } as const
export type SealSeries = keyof typeof marks

const shortStreetName = (name: string) => name.replace(/(街道|地区|镇|乡)(办事处)?$/, '')

/** 楼梓庄居委会 and 楼梓庄村委会 stand in one town: a village says so in its numbers, or two of them would be the same. */
const communityInNumber = (name: string) => (/村(民委员会|委会)$/.test(name) ? `${shortCommitteeName(name).replace(/村$/, '')}村` : shortCommitteeName(name))

/** 新街口西里三区社区证〔2026〕12号, …印〔2026〕12号: with the street, because a city has more than one community of a name. */
export function sealNumber(kind: SealSeries, { street, community }: { street: string; community: string }, year: number, sequence: number): string {
  return `${shortStreetName(street)}${communityInNumber(community)}${marks[kind]}〔${year}〕${sequence}号`
}
