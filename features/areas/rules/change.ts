/** Whether a change of units may be recorded, and what it does to them. Nothing is stored here. */
import type { Area, AreaLevel, ChangeKind, CommunityProfile, RecordChange } from '../contract.ts'
import { depthOf, depthOfCode, isWithin, standsOn } from '../rules.ts'

/** What the rules must know of the units a change touches. */
export type Standing = {
  /** Old units found, by code. */
  before: ReadonlyMap<string, Area>
  /** The new units' parent, if there is one. */
  parent: Area | undefined
  /** Codes among the new units that some unit already carries, or has carried. */
  taken: ReadonlySet<string>
  /** Units below the ending ones that would still stand on the day. */
  stillBelow: ReadonlyMap<string, number>
  /** Latest recorded change of an old unit, by code. */
  lastChange: ReadonlyMap<string, string>
}

export type ChangeFault =
  | { code: 'WRONG_COUNT'; kind: ChangeKind }
  | { code: 'UNKNOWN_UNIT' | 'ENDED_ALREADY' | 'SAME_CODE_TWICE' | 'CODE_TAKEN'; unit: string }
  | { code: 'BEFORE_ITS_BEGINNING' | 'BEFORE_LAST_CHANGE'; unit: string; day: string }
  | { code: 'UNITS_BELOW'; unit: string; count: number }
  | { code: 'PARENT_MISSING' }
  | { code: 'PARENT_UNKNOWN'; unit: string }
  | { code: 'PARENT_NOT_STANDING'; unit: string }
  | { code: 'OUTSIDE_PARENT'; unit: string; parent: string }
  | { code: 'LEVEL_DOES_NOT_FIT'; unit: string }
  | { code: 'NOTHING_CHANGES'; unit: string }
  | { code: 'LEVELS_DIFFER' }

const many = Number.POSITIVE_INFINITY
/** How many old and new units each kind has: [least, most]. */
const counts: Record<ChangeKind, { before: readonly [number, number]; after: readonly [number, number] }> = {
  split: { before: [1, 1], after: [2, many] },
  merge: { before: [2, many], after: [1, 1] },
  rename: { before: [1, 1], after: [1, 1] },
  transfer: { before: [1, 1], after: [1, 1] },
  abolish: { before: [1, many], after: [0, 0] },
  establish: { before: [0, 0], after: [1, many] },
}

const fits = (count: number, [least, most]: readonly [number, number]) => count >= least && count <= most

/** Old units that end, units that begin, and units that go on under their code (perhaps with a new name). */
export function partsOf({ beforeCodes, after }: Pick<RecordChange, 'beforeCodes' | 'after'>) {
  return {
    ending: beforeCodes.filter((code) => !after.some((unit) => unit.code === code)),
    beginning: after.filter(({ code }) => !beforeCodes.includes(code)),
    goingOn: after.filter(({ code }) => beforeCodes.includes(code)),
  }
}

/** The code of the new units' parent: given, or that of the old units. */
export function parentOf(change: RecordChange, before: ReadonlyMap<string, Area>): string | null | undefined {
  return change.parentCode ?? before.get(change.beforeCodes[0] ?? '')?.parentCode
}

/** The level of a new unit: said, that of the old ones, or the one below the parent. */
export function levelOf(unit: RecordChange['after'][number], before: ReadonlyMap<string, Area>, parent: Area): AreaLevel {
  const below: AreaLevel[] = ['district', 'street', 'community']
  return unit.level ?? before.values().next().value?.level ?? below[depthOf(parent.level)] ?? 'community'
}

/** Everything that speaks against the change; an empty list means it may be recorded. */
export function changeFaults(change: RecordChange, { before, parent, taken, stillBelow, lastChange }: Standing): ChangeFault[] {
  const { kind, effectiveOn, beforeCodes, after } = change
  const { before: old, after: next } = counts[kind]
  if (!fits(beforeCodes.length, old) || !fits(after.length, next)) return [{ code: 'WRONG_COUNT', kind }]
  const faults: ChangeFault[] = []
  const codes = after.map(({ code }) => code)
  for (const list of [beforeCodes, codes]) {
    for (const [index, code] of list.entries()) if (list.indexOf(code) !== index) faults.push({ code: 'SAME_CODE_TWICE', unit: code })
  }
  for (const code of beforeCodes) {
    const unit = before.get(code)
    if (!unit) faults.push({ code: 'UNKNOWN_UNIT', unit: code })
    else if (unit.validTo !== null) faults.push({ code: 'ENDED_ALREADY', unit: code })
    else if (unit.validFrom !== null && effectiveOn <= unit.validFrom) faults.push({ code: 'BEFORE_ITS_BEGINNING', unit: code, day: unit.validFrom })
    const last = lastChange.get(code)
    if (last && effectiveOn <= last && unit?.validFrom !== last) faults.push({ code: 'BEFORE_LAST_CHANGE', unit: code, day: last })
  }
  const { ending, beginning, goingOn } = partsOf(change)
  for (const code of ending) {
    const count = stillBelow.get(code) ?? 0
    if (count > 0) faults.push({ code: 'UNITS_BELOW', unit: code, count })
  }
  if (new Set([...before.values()].map(({ level }) => depthOf(level))).size > 1) faults.push({ code: 'LEVELS_DIFFER' })
  if (kind === 'rename' && beginning.length > 0) faults.push({ code: 'UNKNOWN_UNIT', unit: beginning[0]?.code ?? '' })
  if (kind === 'transfer' && goingOn.length > 0) faults.push({ code: 'CODE_TAKEN', unit: goingOn[0]?.code ?? '' })
  if (kind === 'rename') {
    for (const { code, name } of goingOn) if (before.get(code)?.name === name) faults.push({ code: 'NOTHING_CHANGES', unit: code })
  }
  if (beginning.length === 0) return faults
  const parentCode = parentOf(change, before)
  if (!parentCode) return [...faults, { code: 'PARENT_MISSING' }]
  if (!parent) return [...faults, { code: 'PARENT_UNKNOWN', unit: parentCode }]
  if (!standsOn(parent, effectiveOn)) faults.push({ code: 'PARENT_NOT_STANDING', unit: parent.code })
  for (const unit of beginning) {
    if (taken.has(unit.code)) faults.push({ code: 'CODE_TAKEN', unit: unit.code })
    else if (!isWithin(unit.code, parent.code) || unit.code === parent.code) faults.push({ code: 'OUTSIDE_PARENT', unit: unit.code, parent: parent.code })
    else {
      const depth = depthOf(levelOf(unit, before, parent))
      if (depthOfCode(unit.code) !== depth || depth !== depthOf(parent.level) + 1) faults.push({ code: 'LEVEL_DOES_NOT_FIT', unit: unit.code })
    }
  }
  return faults
}

type Known = Pick<CommunityProfile, 'communityType' | 'households' | 'staff' | 'illustrative'>

const sum = (values: readonly (number | null)[]) => values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0)

/**
 * What is known of the units that come out. A merger adds households and staff up; a split keeps the type and leaves
 * the numbers open, because nobody has counted the parts yet. Undefined when nothing was known before.
 */
export function successorProfile(kind: ChangeKind, predecessors: readonly Known[]): Known | undefined {
  const [first] = predecessors
  if (!first) return undefined
  const sameType = predecessors.every(({ communityType }) => communityType === first.communityType)
  const numbers =
    kind === 'split'
      ? { households: null, staff: null }
      : { households: sum(predecessors.map(({ households }) => households)), staff: sum(predecessors.map(({ staff }) => staff)) }
  return {
    communityType: sameType ? first.communityType : 'hunhe',
    ...numbers,
    illustrative: predecessors.some(({ illustrative }) => illustrative),
  }
}
