/** The places below: a map of the districts where there is one, and the list that says the same. */
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { LiftedBurden } from '../../contract/lifted.ts'
import { indicatorWords, unitWords } from '../../lifted-words.ts'
import { usePlaceName } from '../place-names.ts'
import { ChangeSum } from './ChangeSum.tsx'
import { FigureTable } from './FigureTable.tsx'
import { UnlessFailed } from './NotDrawn.tsx'
import { useSaying } from './saying.ts'
import { words } from './words.ts'

const DistrictMap = lazy(async () => ({ default: (await import('./DistrictMap.tsx')).DistrictMap }))
const city = '110000000000'

type Unit = LiftedBurden['byUnit'][number]
type Props = { lifted: LiftedBurden; link: (code: string, name: string) => ReactNode }

export function Units({ lifted: { area, byUnit, indicator }, link }: Props) {
  const w = useWords(words)
  const format = useFormat()
  const text = useText()
  const place = usePlaceName()
  const { amount, percent } = useSaying()
  const [marked, setMarked] = useState<string | null>(null)
  if (byUnit.length === 0) return null
  const title = w('units', { indicator: text(indicatorWords[indicator]) })
  const without = byUnit.filter(({ comparison }) => comparison.percent === null).length
  const table = (
    <FigureTable<Unit>
      name="lifted-places"
      caption={title}
      rows={byUnit}
      keyOf={({ code }) => code}
      columns={[
        {
          title: words.unit,
          show: ({ code, name }) => (
            <span onFocus={() => setMarked(code)} onBlur={() => setMarked(null)} onMouseEnter={() => setMarked(code)} onMouseLeave={() => setMarked(null)}>
              {link(code, place(code, name))}
            </span>
          ),
          text: ({ code, name }) => place(code, name),
        },
        { title: words.change, figure: true, show: ({ comparison }) => <ChangeSum of={comparison} />, text: ({ comparison }) => percent(comparison) },
        ...(['then', 'now'] as const).map((time) => ({
          title: words[time],
          figure: true,
          unit: unitWords[indicator],
          text: ({ comparison }: Unit) => comparison[time],
          // beside the map there is no room for them
          ...(area !== city && { show: ({ comparison }: Unit) => amount(indicator, comparison[time]) }),
        })),
        {
          title: words.sample,
          figure: true,
          show: ({ comparison: { countedBoth, communities } }) => w('sampleOf', { n: format.number(countedBoth), all: format.number(communities) }),
          text: ({ comparison: { countedBoth } }) => countedBoth,
        },
      ]}
    />
  )
  return (
    <section aria-labelledby="lifted-units">
      <h2 id="lifted-units">{title}</h2>
      {without > 0 && <p>{w('unitsWithout', { n: without })}</p>}
      {area === city ? (
        <div className="map-and-list">
          <UnlessFailed>
            <Suspense fallback={<div className="district-map district-map-waiting" />}>
              <DistrictMap units={byUnit} marked={marked} />
            </Suspense>
          </UnlessFailed>
          {table}
        </div>
      ) : (
        table
      )}
    </section>
  )
}
