/** A change that opens its sum: both times, the sample, the method and how it is counted. */
import { useFormat } from '../../../../web/format.ts'
import { Sum } from '../../../../web/ui/Sum.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { Comparison, CountMethod } from '../../contract/lifted.ts'
import { methodWords } from '../../lifted-words.ts'
import { familyOf } from '../../rules/kinds.ts'
import { percentText } from './percent.ts'
import { useSaying } from './saying.ts'
import { howWords, words } from './words.ts'

export function ChangeSum({ of }: { of: Comparison }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { amount, signed, percent } = useSaying()
  const { indicator, methodsThen, methodsNow } = of
  const methods = (given: CountMethod[]) => given.map((method) => text(methodWords[method])).join(' · ')
  const same = methods(methodsThen) === methods(methodsNow)
  return (
    <Sum
      value={
        <>
          {percent(of)} <span className="sum-open">{w('openSum')}</span>
        </>
      }
      lines={[
        { label: w('countedThen'), value: format.number(of.countedThen) },
        { label: w('countedNow'), value: format.number(of.countedNow) },
        { label: w('sample'), value: w('sampleOf', { n: format.number(of.countedBoth), all: format.number(of.communities) }) },
        ...(methodsNow.length + methodsThen.length > 0
          ? [{ label: w('method'), value: same ? methods(methodsNow) : `${methods(methodsThen) || w('none')} → ${methods(methodsNow) || w('none')}` }]
          : []),
        ...(of.allNow === null ? [] : [{ label: w('allNow'), value: amount(indicator, of.allNow) }]),
        { label: w('then'), value: amount(indicator, of.then) },
        { label: w('now'), value: amount(indicator, of.now) },
        { label: w('difference'), value: signed(indicator, of.change) },
        { label: w('percentLine'), value: of.percent === null ? percent(of) : percentText(of.percent) },
      ]}
      note={indicator === 'items' ? `${text(howWords.gate)}${text(howWords.items)}` : text(howWords[familyOf[indicator]])}
    />
  )
}
