/** A frozen baseline beside the same counted again. */
import type { FrozenFigure } from '../contract/baseline.ts'
import type { FrozenDifference } from '../contract/lifted.ts'

/** Only what differs; an indicator that did not exist at freezing is no difference. */
export function frozenDifferences(frozen: readonly FrozenFigure[], again: readonly FrozenFigure[]): FrozenDifference[] {
  return frozen.flatMap(({ indicator, value }) => {
    const recomputed = again.find((one) => one.indicator === indicator)?.value ?? null
    return recomputed === value ? [] : [{ indicator, frozen: value, recomputed }]
  })
}
