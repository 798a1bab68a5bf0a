/** What a form costs as it stands: one whole number of minutes for a community and a filling, of which every other figure is a multiple. */
import type { OverlapAnswer } from '../contract.ts'

/** One column, in person-minutes of one filling, with decimals. */
export type Part = {
  /** On average over all communities asked. */
  mean: number
  /** In a community that holds it. */
  held: number
  /** Share of communities that hold it, 0…1; null where it costs every community the same. */
  share: number | null
}

// hundredths first: a sum of decimals that is 42 must not become 43
const upward = (minutes: number) => Math.max(1, Math.ceil(Number(minutes.toFixed(2))))

/**
 * `minutes`: the mean over communities that hold what is drawn and those that do not, rounded up, and at least one, since
 * a form that is only looked over takes time, too. The item admitted carries this number, so that design, application,
 * pre-check and the admitted item multiply the same minutes; `split` says which two kinds of community it is the mean of.
 * The first kind holds every partly held column; the other's minutes are what is left of the total, on average.
 */
export function costOf(parts: readonly Part[], communities: number): Pick<OverlapAnswer, 'minutes' | 'split'> {
  if (parts.length === 0) return { minutes: 0, split: null }
  const mean = parts.reduce((sum, part) => sum + part.mean, 0)
  const held = parts.reduce((sum, part) => sum + part.held, 0)
  const shares = parts.flatMap(({ share }) => (share === null ? [] : [share]))
  const holding = Math.round(Math.min(1, ...shares) * communities)
  const without = communities - holding
  if (shares.length === 0 || holding === 0 || without === 0) return { minutes: upward(mean), split: null }
  const rest = (mean * communities - held * holding) / without
  return { minutes: upward(mean), split: { holding, minutesHolding: upward(held), without, minutesWithout: upward(rest) } }
}
