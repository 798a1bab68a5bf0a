/** One count. What is no whole number from 0 to 9999 is not sent and stays where it was typed, marked. */
import { useText, useWords } from '../../../web/words.ts'
import type { Totals } from '../contract/campaigns.ts'
import { countTyped, mostCounted } from '../rules/counts.ts'
import { totalWords } from '../words.ts'
import { tickWords as words } from './campaign-words.ts'
import type { useTicks } from './useTicks.ts'

export function CountField({ field, ticks }: { field: keyof Totals; ticks: ReturnType<typeof useTicks> }) {
  const w = useWords(words)
  const text = useText()
  // the address a refusal's sentence leads to
  const id = `field-${field}`
  const missing = ticks.problem?.fields?.find((fault) => fault.field === field)
  const wrong = ticks.wrong.has(field)
  const fault = wrong ? w('noCount') : missing && ticks.totals[field] === null ? text(missing.text) : undefined
  const leave = (input: HTMLInputElement) => {
    // a browser gives an empty value for what it cannot read as a number
    const value = input.validity.badInput ? undefined : countTyped(input.value)
    ticks.mark(field, value === undefined)
    if (value !== undefined && value !== ticks.totals[field]) ticks.count(field, value)
  }
  return (
    <div className="tick-count">
      <label htmlFor={id}>{text(totalWords[field])}</label>
      <input
        id={id}
        type="number"
        className="plain-input"
        min={0}
        max={mostCounted}
        defaultValue={ticks.totals[field] ?? ''}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${id}-fault`}
        onBlur={({ target }) => leave(target)}
      />
      {fault && (
        <span id={`${id}-fault`} className="tick-fault" role="alert">
          {fault}
        </span>
      )}
    </div>
  )
}
