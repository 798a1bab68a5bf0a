/** How often, how long, and paid from what; what it adds up to is reckoned beside it. */
import { Input } from 'antd'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { Burden } from '../../../web/ui/Burden.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { Period } from '../contract.ts'
import { occurrencesPerYear } from '../rules.ts'
import { periodWords } from '../words.ts'
import type { Draft } from './draft.ts'
import { words } from './words.ts'

type Props = { value: Draft; onChange: (change: Partial<Draft>) => void; problem: RefusalBody | undefined }

export function Effort({ value, onChange, problem }: Props) {
  const w = useWords(words)
  const text = useText()
  const { funding } = value
  const times = occurrencesPerYear(value)
  const figure = (typed: string) => (/^\d+$/.test(typed) && Number(typed) > 0 ? Number(typed) : null)
  const money = funding.kind === 'budget' ? funding.line : funding.kind === 'purchase' ? funding.catalogueCode : funding.reason
  const fund = (kind: string, said: string): Draft['funding'] =>
    kind === 'budget' ? { kind, line: said } : kind === 'purchase' ? { kind, catalogueCode: said } : { kind: 'none', reason: said }
  return (
    <fieldset>
      <legend>{w('frequency')}</legend>
      <div className="side-by-side">
        <FieldBox name="frequencyPeriod" label={w('period')} problem={problem}>
          {(tie) => (
            <select
              {...tie}
              className="plain-input"
              value={value.frequencyPeriod ?? ''}
              onChange={(event) =>
                onChange({
                  frequencyPeriod: (event.target.value || null) as Draft['frequencyPeriod'],
                  frequencyCount: event.target.value ? (value.frequencyCount ?? 1) : null,
                })
              }
            >
              <option value="">{w('noPeriod')}</option>
              {Period.options.map((period) => (
                <option key={period} value={period}>
                  {text(periodWords[period], { n: value.frequencyCount ?? 1 })}
                </option>
              ))}
            </select>
          )}
        </FieldBox>
        {value.frequencyPeriod === null ? (
          <FieldBox name="frequencyNote" label={w('frequencyNote')} problem={problem}>
            {(tie) => (
              <Input {...tie} value={value.frequencyNote ?? ''} maxLength={100} onChange={(event) => onChange({ frequencyNote: event.target.value || null })} />
            )}
          </FieldBox>
        ) : (
          <FieldBox name="frequencyCount" label={w('times')} problem={problem}>
            {(tie) => (
              <Input
                {...tie}
                inputMode="numeric"
                value={value.frequencyCount ?? ''}
                maxLength={3}
                onChange={(event) => onChange({ frequencyCount: figure(event.target.value) })}
              />
            )}
          </FieldBox>
        )}
        <FieldBox name="minutes" label={`${w('minutes')}（${w('minutesUnit')}）`} problem={problem}>
          {(tie) => (
            <Input
              {...tie}
              inputMode="numeric"
              value={value.minutes ?? ''}
              maxLength={6}
              onChange={(event) => onChange({ minutes: figure(event.target.value) })}
            />
          )}
        </FieldBox>
      </div>
      {times !== null && value.minutes !== null && (
        <p>
          {w('burdenSum')} <Burden minutes={times * value.minutes} of={{ minutesEach: value.minutes, times, communities: 1 }} />
        </p>
      )}
      <div className="side-by-side">
        <FieldBox name="funding" label={w('fundingKind')} problem={problem}>
          {(tie) => (
            <select {...tie} className="plain-input" value={funding.kind} onChange={(event) => onChange({ funding: fund(event.target.value, money) })}>
              <option value="none">{w('fundingNone')}</option>
              <option value="budget">{w('fundingBudget')}</option>
              <option value="purchase">{w('fundingPurchase')}</option>
            </select>
          )}
        </FieldBox>
        <FieldBox
          name="fundingDetail"
          label={w(funding.kind === 'budget' ? 'fundingBudget' : funding.kind === 'purchase' ? 'fundingPurchase' : 'fundingNone')}
          problem={problem}
        >
          {(tie) => (
            <Input
              {...tie}
              value={money}
              maxLength={funding.kind === 'purchase' ? 20 : 200}
              onChange={(event) => onChange({ funding: fund(funding.kind, event.target.value) })}
            />
          )}
        </FieldBox>
      </div>
    </fieldset>
  )
}
