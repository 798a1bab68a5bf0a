/** Money released for a version (费随事转), and recording a release; for pages of other features (the dispatch page). */
import { Input, InputNumber } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { AreaPicker } from '../../../web/ui/AreaPicker.tsx'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import './admissions.css'
import { words } from './other-words.ts'
import { AreaNames } from './Proposal.tsx'
import { StepDialog } from './StepDialog.tsx'

export function FundReleases({ versionId }: { versionId: string }) {
  const w = useWords(words)
  const format = useFormat()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  const read = useRead(api.admissions.listFundReleases, { versionId })
  return (
    <section className="funds">
      <h2>{w('funds')}</h2>
      <p className="muted">{w('fundsHow')}</p>
      <Shown read={read}>
        {(releases) =>
          releases.length === 0 ? (
            <p>{w('fundsNone')}</p>
          ) : (
            <ul className="said">
              {releases.map(({ id, areaCode, amount, releasedOn, document }) => (
                <li key={id}>
                  <strong>{format.money(amount)}</strong> · <AreaNames codes={[areaCode]} />
                  <p className="muted">{w('releaseLine', { day: format.day(releasedOn), document })}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      {may('funds.release') && (
        <button type="button" className="plain-button" onClick={() => setOpen(true)}>
          {w('record')}
        </button>
      )}
      {open && <ReleaseDialog versionId={versionId} onClose={() => setOpen(false)} />}
    </section>
  )
}

const fenOfYuan = 100

function ReleaseDialog({ versionId, onClose }: { versionId: string; onClose: () => void }) {
  const w = useWords(words)
  const { today } = useSession()
  const [areaCode, setAreaCode] = useState<string>()
  const [yuan, setYuan] = useState<number | null>(null)
  const [releasedOn, setReleasedOn] = useState<string | null>(today)
  const [document, setDocument] = useState('')
  const send = useSubmit(api.admissions.recordFundRelease, { done: words.recorded, then: onClose })
  const ready = areaCode !== undefined && yuan !== null && releasedOn !== null && document.trim() !== ''
  return (
    <StepDialog
      open
      title={w('recordTitle')}
      verb={w('record')}
      ready={ready}
      pending={send.pending}
      problem={send.problem}
      onSend={() =>
        areaCode &&
        yuan !== null &&
        releasedOn &&
        void send.submit({ versionId, areaCode, amount: Math.round(yuan * fenOfYuan), releasedOn, document: document.trim() })
      }
      onClose={onClose}
    >
      <FieldBox name="areaCode" label={w('area')} problem={send.problem}>
        {(tie) => <AreaPicker {...tie} one value={areaCode ? [areaCode] : []} onChange={([code]) => setAreaCode(code)} />}
      </FieldBox>
      <FieldBox name="amount" label={w('amount')} problem={send.problem}>
        {(tie) => (
          <span className="with-unit">
            <InputNumber
              {...tie}
              value={yuan}
              min={0.01}
              precision={2}
              controls={false}
              onChange={(figure) => setYuan(figure === null ? null : Number(figure))}
            />
            <span>{w('yuan')}</span>
          </span>
        )}
      </FieldBox>
      <FieldBox name="releasedOn" label={w('releasedOn')} problem={send.problem}>
        {(tie) => <DayInput {...tie} value={releasedOn} max={today} onChange={setReleasedOn} />}
      </FieldBox>
      <FieldBox name="document" label={w('document')} help={w('documentHelp')} problem={send.problem}>
        {(tie) => <Input {...tie} value={document} maxLength={200} onChange={(event) => setDocument(event.target.value)} />}
      </FieldBox>
    </StepDialog>
  )
}
