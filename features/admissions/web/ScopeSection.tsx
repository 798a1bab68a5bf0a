/** Where, on which communities, how often, how long each time, from when until when. */
import { Checkbox } from 'antd'
import { addDays, addYears } from '../../../foundation/clock.ts'
import { addWorkingDays } from '../../../foundation/calendar.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { AreaPicker } from '../../../web/ui/AreaPicker.tsx'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { CommunityType } from '../../areas/contract.ts'
import { communityTypeWords } from '../../areas/words.ts'
import { Period } from '../../items/contract.ts'
import { WholeNumber } from './controls.tsx'
import { helpWords, periodWords } from './field-words.ts'
import { EstimateLine } from './EstimateLine.tsx'
import { useForm } from './form.ts'
import { words } from './form-words.ts'
import { FormField } from './FormField.tsx'
import { useRegime } from '../../../web/regime.ts'

const oftenAtMost = 366
const minutesAtMost = 100_000

/** A temporary version has its dates from the emergency lane and no estimate of a year. */
export function ScopeSection({ temporary = false }: { temporary?: boolean }) {
  const w = useWords(words)
  const h = useWords(helpWords)
  const text = useText()
  const { draft, set } = useForm()
  const { frequencyPeriod: period, communityTypes = [] } = draft.proposal
  return (
    <>
      <FormField name="areaCodes" help={h('areaCodes')}>
        {(tie) => <AreaPicker {...tie} value={draft.proposal.areaCodes ?? []} onChange={(codes) => set('areaCodes', codes)} />}
      </FormField>
      <FormField name="communityTypes" help={h('communityTypes')} group>
        {() => (
          <Checkbox.Group
            className="types"
            value={communityTypes}
            options={CommunityType.options.map((type) => ({ value: type, label: text(communityTypeWords[type]) }))}
            onChange={(types) => set('communityTypes', types)}
          />
        )}
      </FormField>
      <FormField name="frequency" help={h('frequency')} group>
        {() => (
          <span className="frequency">
            <select
              className="plain-input"
              aria-label={w('period')}
              value={period ?? ''}
              onChange={(event) => set('frequencyPeriod', event.target.value || null)}
            >
              <option value="">—</option>
              {Period.options.map((one) => (
                <option key={one} value={one}>
                  {text(periodWords[one])}
                </option>
              ))}
            </select>
            <WholeNumber
              tie={{ id: 'frequency-count', 'aria-label': w('count') }}
              value={draft.proposal.frequencyCount}
              max={oftenAtMost}
              unit={w('timesUnit')}
              onChange={(figure) => set('frequencyCount', figure)}
            />
          </span>
        )}
      </FormField>
      <FormField name="minutes" help={h('minutes')}>
        {(tie) => (
          <WholeNumber tie={tie} value={draft.proposal.minutes} max={minutesAtMost} unit={w('minutesUnit')} onChange={(figure) => set('minutes', figure)} />
        )}
      </FormField>
      {!temporary && <EstimateField />}
      {!temporary && <Validity />}
    </>
  )
}

function EstimateField() {
  const w = useWords(words)
  const { estimate } = useForm()
  return (
    <div className="field">
      <p className="field-name">{w('estimate')}</p>
      <EstimateLine of={estimate} />
    </div>
  )
}

/** Stored as [from, until); shown as first and last day. */
function Validity() {
  const w = useWords(words)
  const { noticeWorkingDays, validityYears } = useRegime()
  const h = useWords(helpWords)
  const format = useFormat()
  const { today } = useSession()
  const { draft, set } = useForm()
  const { validFrom: from, validTo: until } = draft.proposal
  const earliest = addWorkingDays(today, noticeWorkingDays)
  const latest = from ? addDays(addYears(from, validityYears), -1) : undefined
  const terms = Array.from({ length: validityYears }, (_, place) => place + 1)
  return (
    <>
      <FormField name="validFrom" help={h('validFrom', { n: noticeWorkingDays, day: format.day(earliest) })}>
        {(tie) => (
          <span className="day-line">
            <DayInput {...tie} value={from} onChange={(day) => set('validFrom', day)} />
            {from !== earliest && (
              <button type="button" className="quiet-button" onClick={() => set('validFrom', earliest)}>
                {w('useEarliest', { day: format.day(earliest) })}
              </button>
            )}
          </span>
        )}
      </FormField>
      <FormField name="validTo" help={latest ? h('validTo', { n: validityYears, day: format.day(latest) }) : h('validToNoStart', { n: validityYears })}>
        {(tie) => (
          <span className="day-line">
            <DayInput
              {...tie}
              value={until ? addDays(until, -1) : null}
              {...(from && { min: from })}
              onChange={(day) => set('validTo', day && addDays(day, 1))}
            />
            {from && (
              <span role="group" aria-label={w('longestValidity')}>
                {terms.map((n) => (
                  <button key={n} type="button" className="quiet-button" onClick={() => set('validTo', addYears(from, n))}>
                    {n === 1 ? w('year') : w('years', { n })}
                  </button>
                ))}
              </span>
            )}
          </span>
        )}
      </FormField>
    </>
  )
}
