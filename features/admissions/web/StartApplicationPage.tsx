/** What the application is for: new work, a new certificate, the next version of an item, or the regularisation of an emergency. */
import { Button, Select } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useFilters, useGo } from '../../../web/desk/address.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useQuiet } from '../../../web/ui/quiet.ts'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import './admissions.css'
import { OneOf } from './controls.tsx'
import { useRegime } from '../../../web/regime.ts'
import { words } from './words.ts'

type Kind = 'new' | 'certificate' | 'next' | 'regularise'

/** The address may already say which: `?item=<id>`, `?regularises=<version id>` or `?list=certificate`. */
export default function StartApplicationPage() {
  const w = useWords(words)
  const { regulariseWorkingDays } = useRegime()
  const go = useGo()
  const [{ item, regularises, list }] = useFilters({ item: '', regularises: '', list: '' })
  const [kind, setKind] = useState<Kind>(regularises ? 'regularise' : item ? 'next' : list === 'certificate' ? 'certificate' : 'new')
  const [itemId, setItemId] = useState(item)
  const [versionId, setVersionId] = useState(regularises)
  const send = useSubmit(api.admissions.startApplication, { then: ({ id }) => go(`/applications/${id}/edit`, { replace: true }) })
  const ready = kind === 'next' ? itemId !== '' : kind === 'regularise' ? versionId !== '' : true
  const begin = () =>
    void send.submit({
      itemId: kind === 'next' ? itemId : null,
      regularises: kind === 'regularise' ? versionId : null,
      list: kind === 'certificate' ? 'certificate' : 'assist',
    })

  return (
    <>
      <PageHead title={w('newApplication')} lead={w('startLead')} />
      <form
        className="narrow-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) begin()
        }}
      >
        <RefusalNotice problem={send.problem} />
        <fieldset className="field field-group">
          <legend>{w('startWhat')}</legend>
          <OneOf
            name="kind"
            value={kind}
            onChange={setKind}
            options={[
              { value: 'new', label: w('startNew'), help: w('startNewHelp') },
              { value: 'next', label: w('startNext'), help: w('startNextHelp') },
              { value: 'regularise', label: w('startRegularise'), help: w('startRegulariseHelp', { n: regulariseWorkingDays }) },
              { value: 'certificate', label: w('startCertificate'), help: w('startCertificateHelp') },
            ]}
          />
        </fieldset>
        {kind === 'next' && <ItemChoice value={itemId} onChange={setItemId} />}
        {kind === 'regularise' && <EmergencyChoice value={versionId} onChange={setVersionId} />}
        <Button type="primary" htmlType="submit" disabled={!ready} loading={send.pending}>
          {w('begin')}
        </Button>
      </form>
    </>
  )
}

function ItemChoice({ value, onChange }: { value: string; onChange: (itemId: string) => void }) {
  const w = useWords(words)
  const [asked, setAsked] = useState('')
  const search = useQuiet(asked.trim())
  const found = useRead(api.items.listItems, { page: 1, size: 50, list: 'assist', ...(search && { search }) })
  const given = useRead(api.items.getItem, value ? { id: value } : null)
  const options = (found.data?.rows ?? []).map(({ itemId, title, code }) => ({ value: itemId, label: code ? `${code} ${title}` : title }))
  const title = given.data?.versions[0]?.title
  if (value && title && !options.some((option) => option.value === value)) options.unshift({ value, label: title })
  return (
    <FieldBox name="item" label={w('whichItem')} help={w('findItem')}>
      {(tie) => (
        <Select
          {...tie}
          style={{ width: '100%' }}
          value={value || undefined}
          options={options}
          showSearch={{ filterOption: false, onSearch: setAsked }}
          loading={found.isFetching}
          notFoundContent={w('noItem')}
          onChange={(id: string) => onChange(id)}
        />
      )}
    </FieldBox>
  )
}

function EmergencyChoice({ value, onChange }: { value: string; onChange: (versionId: string) => void }) {
  const w = useWords(words)
  const read = useRead(api.admissions.listEmergencies, {})
  const waiting = (read.data ?? []).filter(({ regularised, applicationId }) => !regularised && !applicationId)
  if (read.data && waiting.length === 0) return <p className="muted">{w('noEmergencyToRegularise')}</p>
  return (
    <FieldBox name="emergency" label={w('whichEmergency')}>
      {(tie) => (
        <Select
          {...tie}
          style={{ width: '100%' }}
          value={value || undefined}
          options={waiting.map(({ id, title }) => ({ value: id, label: title }))}
          loading={read.isFetching}
          onChange={(id: string) => onChange(id)}
        />
      )}
    </FieldBox>
  )
}
