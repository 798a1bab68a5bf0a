/** Numbers of certificates and of the seal register: gap-free in one community and year. */
import { shortCommitteeName } from '../../people/rules/names.ts'

const marks = { certificate: '证', seal: '印' } as const
export type SealSeries = keyof typeof marks

const shortStreetName = (name: string) => name.replace(/(街道|地区|镇|乡)(办事处)?$/, '')

/** 新街口西里三区社区证〔2026〕12号, …印〔2026〕12号: with the street, because a city has more than one community of a name. */
export function sealNumber(kind: SealSeries, { street, community }: { street: string; community: string }, year: number, sequence: number): string {
  return `${shortStreetName(street)}${shortCommitteeName(community)}${marks[kind]}〔${year}〕${sequence}号`
}
