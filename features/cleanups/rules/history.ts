/** Every decision about an entry with its own days: decided, carried out, looked at again, found again. Pure. */
import { civilDay } from '../../../foundation/clock.ts'
import type { Decided, RegisterEntry, RegisterEvent } from '../contract.ts'
import type { PastDecision } from '../contract/decisions.ts'

type Event = Pick<RegisterEvent, 'at' | 'step' | 'decisionNumber'>
type Standing = Pick<RegisterEntry, 'decided'>

const decisions: readonly string[] = ['kept', 'merged', 'cancelled'] satisfies Decided[]
const isDecision = (step: string): step is Decided => decisions.includes(step)

const blank: Omit<PastDecision, 'decided'> = { number: null, decidedOn: null, carriedOutOn: null, reCheckedOn: null, foundAgainOn: [] }

/** In the order of the days. `events` in their order; what the reference data had decided has no event, no number and no day. */
export function decisionsOf({ decided }: Standing, events: readonly Event[]): PastDecision[] {
  const past: PastDecision[] = []
  const last = (): PastDecision => {
    if (past.length === 0) past.push({ ...blank, decided, foundAgainOn: [] })
    return past.at(-1) as PastDecision
  }
  for (const { at, step, decisionNumber } of events) {
    const day = civilDay(at)
    if (isDecision(step)) past.push({ ...blank, decided: step, number: decisionNumber, decidedOn: day, foundAgainOn: [] })
    else if (step === 'carried_out') last().carriedOutOn = day
    else if (step === 're_checked') last().reCheckedOn = day
    else if (step === 'returned' && last().foundAgainOn.at(-1) !== day) last().foundAgainOn.push(day)
  }
  if (decided !== null) last()
  return past
}
