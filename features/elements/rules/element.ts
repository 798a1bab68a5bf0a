/** What may be done with a data element, and what keeps it from coming into force. */
import type { Pair } from '../../../foundation/words.ts'
import type { Element, ElementDraft } from '../contract.ts'
import { words } from '../words.ts'

export type Step = 'save' | 'force' | 'supersede' | 'synonym'

type Asking = { may: (permission: string) => boolean; answers: boolean }

/** `answers` = the actor's organisation is answerable for the element; a steward may change any. */
export function availableSteps({ state }: Pick<Element, 'state'>, { may, answers }: Asking): Step[] {
  const steward = may('elements.steward')
  const steps: Step[] = []
  if (state === 'superseded') return steps
  if (steward || (may('elements.propose') && answers)) steps.push('save')
  if (steward) steps.push(state === 'draft' ? 'force' : 'supersede')
  if (may('elements.propose')) steps.push('synonym')
  return steps
}

export type Fault = { field: string; pair: Pair }

type Shape = Pick<ElementDraft, 'type' | 'unit' | 'precision' | 'codeList' | 'granularity' | 'lookup'>

const looked: readonly string[] = ['id_number', 'credit_code', 'phone', 'text', 'bank_account']

/** Parts of the representation that contradict one another. `lists` are the code lists on record. */
export function shapeFaults({ type, unit, precision, codeList, granularity, lookup }: Shape, lists: { has: (key: string) => boolean }): Fault[] {
  const faults: Fault[] = []
  if (type === 'code' && codeList === null) faults.push({ field: 'codeList', pair: words.codeListMissing })
  if (type !== 'code' && codeList !== null) faults.push({ field: 'codeList', pair: words.codeListNeedless })
  if (codeList !== null && !lists.has(codeList)) faults.push({ field: 'codeList', pair: words.codeListUnknown })
  if (precision !== null && type !== 'number') faults.push({ field: 'precision', pair: words.precisionNeedless })
  if (type === 'money' && unit !== null && !/^(千|万|百万|亿)?元/.test(unit)) faults.push({ field: 'unit', pair: words.moneyUnit })
  if (type === 'day' && granularity !== null && !['day', 'month', 'year'].includes(granularity)) faults.push({ field: 'granularity', pair: words.dayGrain })
  if (lookup && !looked.includes(type)) faults.push({ field: 'lookup', pair: words.lookupNeedless })
  return faults
}

/** 个人信息保护法 第六条, 第二十八条: sensitive personal information only for a stated purpose and on a basis. */
export function sensitivityFaults({ sensitivity, purpose, basis }: Pick<ElementDraft, 'sensitivity' | 'purpose' | 'basis'>): Fault[] {
  if (sensitivity !== 'sensitive') return []
  return [
    ...(purpose.trim() === '' ? [{ field: 'purpose', pair: words.purposeMissing }] : []),
    ...(basis.length === 0 ? [{ field: 'basis', pair: words.basisMissing }] : []),
  ]
}

/** What values already stored were written under: once in force it stays, and a change of it needs a successor. */
export const fixedInForce = [
  'name',
  'subjectKind',
  'property',
  'definition',
  'type',
  'unit',
  'precision',
  'codeList',
  'granularity',
  'sensitivity',
  'lookup',
  'standard',
] as const satisfies readonly (keyof ElementDraft)[]

export function changedMeaning(before: ElementDraft, after: ElementDraft): (keyof ElementDraft)[] {
  return fixedInForce.filter((field) => before[field] !== after[field])
}
