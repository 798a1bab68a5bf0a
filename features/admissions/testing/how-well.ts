/** How well the finder of asks reads labelled sentences; for its tests and for `npm run bench`. */
import { findAsks } from '../rules/documents/find-asks.ts'
import type { Labelled } from './labelled-sentences.ts'

const recipients = '各街道办事处、各社区居委会'

/** What is asked of communities, each kind once, sorted. */
export function kindsFound([sentence]: Labelled): string[] {
  const asks = findAsks(sentence, recipients).filter(({ audience }) => audience === 'community')
  return [...new Set(asks.map(({ kind }) => kind))].toSorted()
}

export type HowWell = {
  /** Of the kinds found (of the sentences hit), the share that is labelled so. */
  precision: number
  /** Of the kinds labelled (of the sentences that ask), the share found. */
  recall: number
  sentences: { precision: number; recall: number; count: number }
  misses: { sentence: string; labelled: string[]; found: string[] }[]
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

export function howWell(labelled: readonly Labelled[]): HowWell {
  const read = labelled.map((one) => ({ sentence: one[0], labelled: one.slice(1).toSorted(), found: kindsFound(one) }))
  const right = read.reduce((sum, one) => sum + one.found.filter((kind) => one.labelled.includes(kind)).length, 0)
  const both = read.filter((one) => one.found.length > 0 && one.labelled.length > 0).length
  return {
    precision: share(
      right,
      read.reduce((sum, { found }) => sum + found.length, 0),
    ),
    recall: share(
      right,
      read.reduce((sum, one) => sum + one.labelled.length, 0),
    ),
    sentences: {
      precision: share(both, read.filter(({ found }) => found.length > 0).length),
      recall: share(both, read.filter((one) => one.labelled.length > 0).length),
      count: read.length,
    },
    misses: read.filter((one) => one.found.join() !== one.labelled.join()),
  }
}
