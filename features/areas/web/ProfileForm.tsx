/** Setting a community's type, households, staff and point, on top of the revision that was read. */
import { type FormEvent, useState } from 'react'
import type { api } from '../../../web/api.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { CommunityType, type CommunityProfile } from '../contract.ts'
import { communityTypeWords } from '../words.ts'
import { words } from './words.ts'

type Props = { code: string; profile: CommunityProfile | null; save: typeof api.areas.saveProfile; onEnd: () => void }
type NumberField = 'households' | 'staff' | 'longitude' | 'latitude'

const names = {
  communityType: words.communityType,
  households: words.households,
  staff: words.staff,
  longitude: words.longitude,
  latitude: words.latitude,
}

export function ProfileForm({ code, profile, save, onEnd }: Props) {
  const w = useWords(words)
  const [communityType, setCommunityType] = useState<CommunityType | undefined>(profile?.communityType ?? undefined)
  const [numbers, setNumbers] = useState<Record<NumberField, string>>(() => ({
    households: said(profile?.households),
    staff: said(profile?.staff),
    longitude: said(profile?.longitude),
    latitude: said(profile?.latitude),
  }))
  const [revision, setRevision] = useState(profile?.revision ?? null)
  const send = useSubmit(save, { done: words.profileSaved, then: onEnd })
  const current = send.problem?.code === 'CHANGED_MEANWHILE' ? (send.problem.details as { current: CommunityProfile }).current : undefined

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const number = (name: NumberField) => (numbers[name].trim() === '' ? null : Number(numbers[name]))
    void send.submit({
      code,
      communityType: communityType ?? null,
      households: number('households'),
      staff: number('staff'),
      longitude: number('longitude'),
      latitude: number('latitude'),
      revision,
    })
  }
  const load = (theirs: CommunityProfile) => {
    setCommunityType(theirs.communityType ?? undefined)
    setNumbers({
      households: said(theirs.households),
      staff: said(theirs.staff),
      longitude: said(theirs.longitude),
      latitude: said(theirs.latitude),
    })
    setRevision(theirs.revision)
    send.forget()
  }
  const field = (name: NumberField, { unit, step, help }: { unit?: string; step: string; help?: string }) => (
    <FieldBox name={name} label={unit ? `${w(name)}（${unit}）` : w(name)} problem={send.problem} help={help}>
      {({ status, ...tie }) => (
        <input
          {...tie}
          type="number"
          inputMode="decimal"
          step={step}
          className={status ? 'plain-input wrong' : 'plain-input'}
          value={numbers[name]}
          onChange={(event) => setNumbers({ ...numbers, [name]: event.target.value })}
        />
      )}
    </FieldBox>
  )
  return (
    <form onSubmit={submit} style={{ maxWidth: 420 }}>
      <RefusalNotice problem={send.problem} names={names} />
      {current && (
        <p>
          <button type="button" className="plain-button" onClick={() => load(current)}>
            {w('seeChange')}
          </button>
        </p>
      )}
      <FilterChoice
        name="communityType"
        label={w('communityType')}
        value={communityType}
        options={CommunityType.options}
        of={communityTypeWords}
        nothing={w('unknown')}
        onChange={setCommunityType}
      />
      {field('households', { unit: w('householdsUnit'), step: '1' })}
      {field('staff', { unit: w('staffUnit'), step: '1' })}
      {field('longitude', { step: 'any' })}
      {field('latitude', { step: 'any', help: w('pointHelp') })}
      <button type="submit" className="primary-button" disabled={send.pending}>
        {w('save')}
      </button>{' '}
      <button type="button" className="plain-button" onClick={onEnd}>
        {w('cancel')}
      </button>
    </form>
  )
}

function said(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}
