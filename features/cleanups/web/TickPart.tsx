/** One kind: what is asked, how many, and what else there is. */
import { useState } from 'react'
import { useText, useWords } from '../../../web/words.ts'
import type { EntryKind } from '../contract.ts'
import type { StockTakingRead } from '../contract/campaigns.ts'
import { counted } from '../rules/counts.ts'
import { kindWords } from '../words.ts'
import { BeforePart } from './BeforePart.tsx'
import { CountField } from './CountField.tsx'
import { tickWords as words } from './campaign-words.ts'
import type { useTicks } from './useTicks.ts'

type Props = { kind: EntryKind; asked: StockTakingRead['asked']; before: StockTakingRead['saidBefore']; ticks: ReturnType<typeof useTicks> }

export function TickPart({ kind, asked, before, ticks }: Props) {
  const w = useWords(words)
  const text = useText()
  return (
    <section className="tick-part" aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{text(kindWords[kind])}</h2>
      <BeforePart kind={kind} asked={asked} before={before} ticks={ticks} />
      <ul className="tick-list">
        {asked.map(({ id, title, ownerName, hint }) => (
          <li key={id}>
            <label className="check">
              <input type="checkbox" checked={ticks.ticked.has(id)} onChange={(event) => ticks.tick(id, event.target.checked)} />
              <span>
                {title} <span className="muted">{ownerName}</span>
                {before.entryIds.includes(id) && <span className="said-before"> · {w('saidBefore')}</span>}
                {hint && <span className="muted"> · {w('also', { names: hint })}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {counted[kind] && (
        <div className="tick-counts">
          {counted[kind].map((field) => (
            <CountField key={`${field} ${ticks.filled}`} field={field} ticks={ticks} />
          ))}
        </div>
      )}
      <OwnNames kind={kind} ticks={ticks} />
    </section>
  )
}

function OwnNames({ kind, ticks }: Omit<Props, 'asked' | 'before'>) {
  const w = useWords(words)
  const [typed, setTyped] = useState('')
  const add = () => {
    const name = typed.trim()
    if (name === '' || ticks.names.some((one) => one.kind === kind && one.name === name)) return
    ticks.name([...ticks.names, { kind, name }])
    setTyped('')
  }
  return (
    <form
      className="own-names"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      {ticks.names
        .filter((one) => one.kind === kind)
        .map(({ name }) => (
          <span key={name} className="own-name">
            {name}
            <button
              type="button"
              className="quiet-button"
              aria-label={w('remove', { name })}
              onClick={() => ticks.name(ticks.names.filter((one) => one.kind !== kind || one.name !== name))}
            >
              ✕
            </button>
          </span>
        ))}
      <label htmlFor={`other-${kind}`}>{w('other')}</label>
      <input id={`other-${kind}`} className="plain-input" value={typed} maxLength={200} onChange={(event) => setTyped(event.target.value)} />
      <button type="submit" className="plain-button" disabled={typed.trim() === ''}>
        {w('add')}
      </button>
    </form>
  )
}
