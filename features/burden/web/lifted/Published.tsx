/** Figures others published, quoted beside what is counted here; contradicting ones stand together. */
import { useState } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { PublishedRow } from '../../contract/published.ts'
import { FigureTable } from './FigureTable.tsx'
import { percentText } from './percent.ts'
import { words } from './words.ts'

const first = 'beijing-2018'

export function Published({ figures }: { figures: readonly PublishedRow[] }) {
  const w = useWords(words)
  const [place, setPlace] = useState('')
  const others = figures.filter(({ figureGroup }) => figureGroup !== first)
  const places = [...new Set(others.map((figure) => figure.place))]
  return (
    <section aria-labelledby="published-title">
      <h2 id="published-title">{w('published')}</h2>
      <p>{w('publishedHow')}</p>
      <h3>{w('figure2018')}</h3>
      <FigureList rows={figures.filter(({ figureGroup }) => figureGroup === first)} all={figures} name="published-2018" caption={w('figure2018')} />
      <details>
        <summary>{w('figuresOther')}</summary>
        <p className="screen-only">
          <label>
            {w('placeFilter')}{' '}
            <select className="plain-input" style={{ width: 'auto' }} value={place} onChange={(event) => setPlace(event.target.value)}>
              <option value="">{w('allPlaces')}</option>
              {places.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        </p>
        <FigureList rows={others.filter((figure) => !place || figure.place === place)} all={figures} name="published-others" caption={w('figuresOther')} />
      </details>
    </section>
  )
}

type ListProps = { rows: readonly PublishedRow[]; all: readonly PublishedRow[]; name: string; caption: string }

function FigureList({ rows, all, name, caption }: ListProps) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const quoted = ({ value, unit, year }: PublishedRow) => `${value}${unit === '%' ? '%' : ` ${unit}`}${year ? ` (${year})` : ''}`
  const beside = ({ conflictsWith }: PublishedRow) =>
    conflictsWith.flatMap((id) => {
      const other = all.find((figure) => figure.id === id)
      return other ? [quoted(other)] : []
    })
  const counted = ({ counted: found }: PublishedRow): string => {
    if (!found) return w('noCounterpart')
    if (found.value === null) return w('notYet')
    if (found.kind === 'percent') return w('percentOf', { percent: percentText(found.value), n: found.communities ?? 0 })
    return w(found.kind === 'list_in_force' ? 'listInForce' : 'closedItems', { n: format.number(found.value), day: format.day(found.on) })
  }
  return (
    <FigureTable
      name={name}
      first={8}
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { title: words.meaning, show: ({ meaning }) => <span lang="zh-CN">{meaning}</span>, text: ({ meaning }) => meaning },
        {
          title: words.publishedValue,
          show: (figure) => (
            <>
              <span lang="zh-CN">{quoted(figure)}</span>
              {beside(figure).length > 0 && (
                <>
                  <br />
                  <strong lang="zh-CN">{w('beside', { what: beside(figure).join(' · ') })}</strong>
                </>
              )}
            </>
          ),
          text: quoted,
        },
        { title: words.countedHere, show: counted, text: counted },
        { title: words.place, show: ({ place }) => <span lang="zh-CN">{place}</span>, text: ({ place }) => place },
        {
          title: words.source,
          show: ({ source, confidence, note }) => (
            <details className="published-source">
              <summary>
                {w('confidence')}: {text(words[confidence])}
              </summary>
              <span lang="zh-CN">
                {source}
                {note && <br />}
                {note}
              </span>
            </details>
          ),
          text: ({ source }) => source,
        },
      ]}
    />
  )
}
