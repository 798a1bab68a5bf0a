import type { Baseline } from './contract/baseline.ts'
import type { BurdenDay, BurdenLine } from './contract/days.ts'
import type { Target } from './contract/lifted.ts'
import type { PublishedFigure } from './contract/published.ts'

declare module '../../foundation/database.ts' {
  interface Tables {
    publishedFigures: PublishedFigure
    burdenTargets: Target
    burdenBaselines: Baseline
    burdenDays: BurdenDay
    burdenLines: BurdenLine
  }
}
