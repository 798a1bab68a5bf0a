/** Codes are hierarchical: what an area holds is a prefix of its code (2 = city, 6 = district, 9 = street, 12 = community). */
import type { AreaLevel, CommunityType, Zone } from './contract.ts'

export const communityLevels: readonly AreaLevel[] = ['community', 'village', 'quasi_community']

/** 0 city, 1 district, 2 street, 3 community: how deep a level lies. */
export function depthOf(level: AreaLevel): number {
  return { city: 0, district: 1, street: 2, community: 3, village: 3, quasi_community: 3 }[level]
}

const lengths = [2, 6, 9] as const

/** The part of a 12-digit code that all codes inside the area share: 110101000000 → 110101. */
export function scopePrefix(areaCode: string): string {
  const length = lengths.find((digits) => /^0+$/.test(areaCode.slice(digits)))
  return areaCode.slice(0, length ?? 12)
}

/** True when `code` is the area or lies in it. */
export function isWithin(code: string, areaCode: string): boolean {
  return code.startsWith(scopePrefix(areaCode))
}

/** How deep a code lies by its shape alone: 110101001000 → 2. */
export function depthOfCode(code: string): number {
  return [2, 6, 9, 12].indexOf(scopePrefix(code).length)
}

/** The 6-digit district that a per-community row carries; 110000 for the city itself. */
export function districtOf(code: string): string {
  return code.slice(0, 6)
}

/** First and last code that can lie in the area: `code between first and last` uses the primary key. */
export function scopeRange(areaCode: string): { first: string; last: string } {
  const prefix = scopePrefix(areaCode)
  return { first: prefix.padEnd(12, '0'), last: prefix.padEnd(12, '9') }
}

/** Codes from the city down to the unit itself; a code always lies under its parent's. */
export function pathCodes(code: string): string[] {
  const depth = depthOfCode(code)
  return [...lengths.slice(0, depth).map((digits) => code.slice(0, digits).padEnd(12, '0')), code]
}

/** True when a unit stands on a day; validity is [validFrom, validTo), null = not known, or not ended. */
export function standsOn(unit: { validFrom: string | null; validTo: string | null }, day: string): boolean {
  return (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || unit.validTo > day)
}

export type Illustration = { communityType: CommunityType; households: number; staff: number }

/** Shares of 100 by zone, for communities the source calls urban. Made up, so that every type occurs. */
const shares: Record<Zone, readonly (readonly [CommunityType, number])[]> = {
  core: [
    ['pingfang', 32],
    ['danwei', 34],
    ['shangpin', 18],
    ['hunhe', 12],
    ['baozhang', 2],
    ['huiqian', 2],
  ],
  expansion: [
    ['shangpin', 40],
    ['danwei', 24],
    ['hunhe', 14],
    ['huiqian', 12],
    ['baozhang', 8],
    ['pingfang', 2],
  ],
  newdev: [
    ['shangpin', 42],
    ['huiqian', 26],
    ['hunhe', 12],
    ['baozhang', 10],
    ['danwei', 8],
    ['pingfang', 2],
  ],
  eco: [
    ['shangpin', 30],
    ['huiqian', 20],
    ['danwei', 20],
    ['hunhe', 18],
    ['pingfang', 10],
    ['baozhang', 2],
  ],
}

/** FNV-1a, 32 bits: the same code always gives the same made-up profile. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return value
}

/**
 * A made-up profile for the demonstration: the source does not say which community is of which type. Villages that
 * the source classes as rural (210, 220) or as the edge of a town are `nongcun`; the rest follow the zone's shares.
 */
export function illustrate(unit: { code: string; level: AreaLevel; urbanRuralCode: string | null; zone: Zone | null }): Illustration {
  const draw = hash(unit.code)
  const rural = unit.urbanRuralCode?.startsWith('2') === true || unit.level === 'village'
  let left = draw % 100
  const type = rural ? 'nongcun' : (shares[unit.zone ?? 'newdev'].find(([, share]) => (left -= share) < 0)?.[0] ?? 'hunhe')
  const households = rural ? 120 + (hash(`${unit.code}h`) % 700) : 700 + (hash(`${unit.code}h`) % 2600)
  return { communityType: type, households, staff: rural ? 4 + (draw % 5) : Math.max(6, Math.round(households / 300) + 3 + (draw % 4)) }
}
