/** A version's facts in words, alike on the desk and on the public pages. */
import { say, type Pair, type Text } from '../../../foundation/words.ts'
import { communityTypeWords } from '../../areas/words.ts'
import type { Funding, ItemVersion } from '../contract.ts'
import { listWords, periodWords, roleWords } from '../words.ts'
import { words } from './words.ts'

type Frequency = Pick<ItemVersion, 'frequencyCount' | 'frequencyPeriod' | 'frequencyNote'>

/** 每月 1 次; the source's own words where it gives no number. */
export function frequencyText({ frequencyCount, frequencyPeriod, frequencyNote }: Frequency): Text {
  if (frequencyCount === null || frequencyPeriod === null) return frequencyNote ? { zh: frequencyNote, en: frequencyNote } : say(words.notStated)
  return say(periodWords[frequencyPeriod], { n: frequencyCount })
}

export function fundingText(funding: Funding): Text {
  if (funding.kind === 'budget') return say(['预算：{{line}}', 'Budget: {{line}}'], { line: funding.line })
  if (funding.kind === 'purchase') return say(['政府购买服务 {{code}}', 'Purchased service {{code}}'], { code: funding.catalogueCode })
  return say(['没有列经费：{{reason}}', 'No funding line: {{reason}}'], { reason: funding.reason || say(words.notStated) })
}

const wordsOf = (of: Readonly<Record<string, Pair>>, value: string): Text => (of[value] ? say(of[value]) : { zh: value, en: value })

/** One side of a difference (see `readableFields`): code words become words; days stay as they are for the page to format. */
export function differenceText(field: string, value: string): Text {
  if (value === '') return say(words.empty)
  if (value === 'true') return say(words.yes)
  if (value === 'false') return say(words.no)
  if (field === 'communityRole') return wordsOf(roleWords, value)
  if (field === 'list') return wordsOf(listWords, value)
  if (field === 'minutes') return say(['{{n}} 分钟', '{{n}} min'], { n: value })
  if (field === 'communityTypes') {
    const types = value.split('、').map((type) => wordsOf(communityTypeWords, type))
    return { zh: types.map(({ zh }) => zh).join('、'), en: types.map(({ en }) => en).join(', ') }
  }
  if (field === 'frequency') {
    const [count, period] = value.split('×')
    const pair = period && period in periodWords ? periodWords[period as keyof typeof periodWords] : undefined
    return pair ? say(pair, { n: count }) : { zh: value, en: value }
  }
  if (field === 'funding') {
    const [kind, ...rest] = value.split(': ')
    const money = rest.join(': ')
    return fundingText(kind === 'budget' ? { kind, line: money } : kind === 'purchase' ? { kind, catalogueCode: money } : { kind: 'none', reason: money })
  }
  return { zh: value, en: value }
}
