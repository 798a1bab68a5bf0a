/** An entry as the steward writes it. */
import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { OrganisationPicker } from '../../../web/ui/OrganisationPicker.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { ClausePicker } from '../../laws/web/clauses/ClausePicker.tsx'
import { Authority, EntryKind, type EntryRead, type EntryWritten } from '../contract.ts'
import { blankEntry } from '../rules/blank.ts'
import { authorityWords, kindWords } from '../words.ts'
import './cleanups.css'
import { words } from './words.ts'

const blank: EntryWritten = { kind: 'paper_ledger', title: '', ...blankEntry }

function writtenOf(entry: EntryRead): EntryWritten {
  return Object.fromEntries(Object.keys(blank).map((field) => [field, entry[field as keyof EntryWritten]])) as EntryWritten
}

const places = ['outside', 'inside'] as const

export function EntryForm({ entry, onDone }: { entry?: EntryRead; onDone?: () => void }) {
  const w = useWords(words)
  const go = useGo()
  const [written, setWritten] = useState<EntryWritten>(entry ? writtenOf(entry) : blank)
  const set = (change: Partial<EntryWritten>) => setWritten((before) => ({ ...before, ...change }))
  const add = useSubmit(api.cleanups.addEntry, { done: words.added, then: ({ id }) => go(`/cleanups/${id}`, { replace: true }) })
  const save = useSubmit(api.cleanups.saveEntry, { done: words.saved, then: () => onDone?.() })
  const send = entry ? save : add
  const ready = written.title.trim() !== ''
  const line = (field: 'title' | 'titleEn' | 'ownerName' | 'duties' | 'objects' | 'vetoWords' | 'note', label: string) => (
    <FieldBox name={field} label={label} problem={send.problem}>
      {(tie) => (
        <Input
          {...tie}
          value={written[field] ?? ''}
          onChange={({ target }) => set({ [field]: target.value === '' && ['titleEn', 'vetoWords', 'note'].includes(field) ? null : target.value })}
        />
      )}
    </FieldBox>
  )
  return (
    <>
      <PageHead title={w(entry ? 'edit' : 'newEntry')} lead={entry?.title} />
      <form
        className="cleanup-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!ready) return
          if (entry) void save.submit({ ...written, id: entry.id, revision: entry.revision })
          else void add.submit(written)
        }}
      >
        <RefusalNotice problem={send.problem} />
        <FilterChoice
          name="entry-kind"
          label={w('kind')}
          value={written.kind}
          options={EntryKind.options}
          of={kindWords}
          nothing="—"
          onChange={(kind) => kind && set({ kind })}
        />
        {line('title', w('title'))}
        {line('titleEn', w('titleEn'))}
        <FieldBox name="ownerOrganisationId" label={w('owner')} problem={send.problem}>
          {(tie) => (
            <OrganisationPicker
              {...tie}
              value={written.ownerOrganisationId}
              label={entry?.ownerOrganisationName ?? undefined}
              onChange={(id, organisation) => set({ ownerOrganisationId: id, ...(organisation && { ownerName: organisation.name }) })}
            />
          )}
        </FieldBox>
        {line('ownerName', w('ownerName'))}
        <FilterChoice
          name="authority"
          label={w('authority')}
          value={written.authority ?? undefined}
          options={Authority.options}
          of={authorityWords}
          nothing={w('authorityUnknown')}
          onChange={(authority) => set({ authority: authority ?? null })}
        />
        <fieldset className="field field-group" id="field-clauses">
          <legend>{w('basis')}</legend>
          <ClausePicker value={written.clauses} onChange={(clauses) => set({ clauses })} />
        </fieldset>
        {line('duties', w('dutiesOf'))}
        {line('objects', w('objects'))}
        {written.kind === 'plaque' && (
          <FilterChoice
            name="place"
            label={w('place')}
            value={written.place ?? undefined}
            options={places}
            of={{ outside: words.outside, inside: words.inside }}
            nothing={w('none')}
            onChange={(place) => set({ place: place ?? null })}
          />
        )}
        <FieldBox name="yearlyCap" label={w('cap')} problem={send.problem}>
          {(tie) => <InputNumber {...tie} value={written.yearlyCap} min={1} max={366} precision={0} onChange={(yearlyCap) => set({ yearlyCap })} />}
        </FieldBox>
        <FieldBox name="sunsetOn" label={w('sunset')} problem={send.problem}>
          {(tie) => <DayInput {...tie} value={written.sunsetOn} onChange={(sunsetOn) => set({ sunsetOn })} />}
        </FieldBox>
        {line('vetoWords', w('veto'))}
        {line('note', w('note'))}
        <div className="cleanup-actions">
          <Button type="primary" htmlType="submit" disabled={!ready} loading={send.pending}>
            {w('save')}
          </Button>
          {onDone && <Button onClick={onDone}>{w('cancel')}</Button>}
        </div>
      </form>
    </>
  )
}
