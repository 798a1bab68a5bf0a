/** Everything that was counted in an area in two times, from the gate, the seal-use register and the stock-takings. */
import type { CountMethod, Indicator } from '../../contract/lifted.ts'
import type { Sample } from '../../rules/compare.ts'
import { familyOf, indicators } from '../../rules/kinds.ts'
import { fromGate } from './from-gate.ts'
import { fromRegister } from './from-register.ts'
import { fromStock } from './from-stock.ts'
import { inBoth, type Gathered, type GatherAsked } from './gathered.ts'

export async function gather(asked: GatherAsked): Promise<Gathered> {
  const gate = await fromGate(asked)
  const register = await fromRegister(asked)
  const stock = await fromStock(asked)
  const counted = (indicator: Indicator) => ({ gate: gate.counted, register: register.counted, stock: stock.counted.get(indicator) })[familyOf[indicator]]
  return {
    parts: [...gate.parts, ...register.parts, ...stock.parts],
    counted: new Map(indicators.map((indicator) => [indicator, counted(indicator) ?? new Map()])),
    began: gate.began,
    titles: gate.titles,
  }
}

/** The communities behind an indicator, of those given. */
export function sampleOf({ counted }: Gathered, indicator: Indicator, communities: readonly string[]): Sample {
  const known = communities.map((code) => counted.get(indicator)?.get(code))
  const methods = (period: 'then' | 'now') => [...new Set(known.flatMap((one): CountMethod[] => (one?.[period] ? [one[period]] : [])))].toSorted()
  return {
    communities: communities.length,
    then: known.filter((one) => one?.then).length,
    now: known.filter((one) => one?.now).length,
    both: known.filter(inBoth).length,
    months: Math.max(0, ...known.flatMap((one) => (inBoth(one) ? (one?.months ?? []) : []))) || null,
    methodsThen: methods('then'),
    methodsNow: methods('now'),
  }
}
