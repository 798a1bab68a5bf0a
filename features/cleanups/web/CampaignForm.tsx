/** Where, what it covers, under which admitted item, until when: of a new campaign and of a draft that is changed. */
import { Button, Input, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { addWorkingDays } from '../../../foundation/calendar.ts'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { AreaPicker } from '../../../web/ui/AreaPicker.tsx'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { EntryKind } from '../contract.ts'
import type { CampaignWritten } from '../contract/campaigns.ts'
import { kindWords } from '../words.ts'
import { words } from './campaign-words.ts'
import './cleanups.css'

const usualDays = 10
const usualKinds: EntryKind[] = ['organisation', 'plaque', 'wall_sign', 'paper_ledger', 'regular_meeting', 'group_app']

type Sending = { problem: RefusalBody | undefined; pending: boolean }
type Props = { start?: CampaignWritten; send: Sending; verb: string; more?: ReactNode; onSend: (written: CampaignWritten) => void }

export function CampaignForm({ start, send, verb, more, onSend }: Props) {
  const w = useWords(words)
  const text = useText()
  const { today, post: acting } = useSession()
  const [title, setTitle] = useState(start?.title ?? '')
  const [areaCodes, setAreaCodes] = useState<string[]>(start?.areaCodes ?? [])
  const [kinds, setKinds] = useState<EntryKind[]>(start?.kinds ?? usualKinds)
  const [versionId, setVersionId] = useState<string | undefined>(start?.versionId)
  const [dueOn, setDueOn] = useState<string | null>(start?.dueOn ?? addWorkingDays(today, usualDays))
  const items = useRead(api.items.listItems, acting ? { page: 1, size: 100, list: 'assist', leadOrganisationId: acting.organisationId } : null)
  const ready = title.trim() !== '' && areaCodes.length > 0 && kinds.length > 0 && versionId !== undefined && dueOn !== null
  return (
    <form
      className="cleanup-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSend({ title: title.trim(), areaCodes, kinds, versionId, dueOn })
      }}
    >
      <RefusalNotice problem={send.problem} />
      <FieldBox name="title" label={w('title')} problem={send.problem}>
        {(tie) => <Input {...tie} value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />}
      </FieldBox>
      <FieldBox name="areaCodes" label={w('areas')} problem={send.problem}>
        {(tie) => <AreaPicker {...tie} value={areaCodes} onChange={setAreaCodes} {...(acting && { root: acting.areaCode })} />}
      </FieldBox>
      <fieldset className="field field-group">
        <legend>{w('kinds')}</legend>
        <div className="cleanup-kinds">
          {EntryKind.options.map((kind) => (
            <label key={kind} className="check">
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                onChange={(event) => setKinds(event.target.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))}
              />
              {text(kindWords[kind])}
            </label>
          ))}
        </div>
      </fieldset>
      <FieldBox name="versionId" label={w('item')} help={w('itemHelp')} problem={send.problem}>
        {(tie) => (
          <Select
            {...tie}
            style={{ width: '100%' }}
            placeholder={w('findItem')}
            showSearch={{ optionFilterProp: 'label' }}
            value={versionId}
            loading={items.isFetching}
            options={(items.data?.rows ?? [])
              .filter(({ admissionNumber }) => admissionNumber !== null)
              .map((item) => ({ value: item.id, label: `${item.title}（${item.admissionNumber}）` }))}
            onChange={setVersionId}
          />
        )}
      </FieldBox>
      <FieldBox name="dueOn" label={w('due')} problem={send.problem}>
        {(tie) => <DayInput {...tie} value={dueOn} min={today} onChange={setDueOn} />}
      </FieldBox>
      <div className="cleanup-actions">
        <Button type="primary" htmlType="submit" disabled={!ready} loading={send.pending}>
          {verb}
        </Button>
        {more}
      </div>
    </form>
  )
}
