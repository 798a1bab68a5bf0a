/** The preview: whether the gate opens, how many communities, how much effort with its arithmetic, where, and every reason against. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { Burden } from '../../../../web/ui/Burden.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import type { GateRefusal } from '../../contract.ts'
import { words as shared } from '../words.ts'
import { GateReasons, type Remedy } from './GateReasons.tsx'
import type { Preview, usePreview } from './preview.ts'
import { words } from './words.ts'

type Props = {
  asked: ReturnType<typeof usePreview>
  missing: string[]
  remedyOf: (refusal: GateRefusal) => Remedy | undefined
  sendButton: ReactNode
}

export function PreviewPanel({ asked: { preview, fresh, computing, problem }, missing, remedyOf, sendButton }: Props) {
  const w = useWords(words)
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{w('previewTitle')}</h2>
      <div role="status">
        {missing.length > 0 && (
          <p>
            {preview ? null : w('previewWaits')} {w('previewMissing', { what: missing.join('、') })}
          </p>
        )}
        {computing && <p className="muted">{w('computing')}</p>}
        {preview && fresh && (
          <p>
            {preview.open ? <StateTag tone="ok" word={w('gateOpen')} /> : <StateTag tone="danger" word={w('gateClosed', { n: preview.refusals.length })} />}
          </p>
        )}
      </div>
      <RefusalNotice problem={problem} />
      {preview && (
        <div className={fresh ? '' : 'preview-old'}>
          <Answer preview={preview} />
          {preview.refusals.length > 0 && (
            <>
              <h3>{w('reasonsTitle')}</h3>
              <GateReasons refusals={preview.refusals} remedyOf={remedyOf} />
            </>
          )}
        </div>
      )}
      <div className="preview-send">{sendButton}</div>
    </section>
  )
}

function Answer({ preview: { communityCount, minutes, personMinutes, byArea } }: { preview: Preview }) {
  const w = useWords(words)
  const s = useWords(shared)
  const format = useFormat()
  const lines = [
    { label: w('minutesEachCommunity'), value: format.minutes(minutes) },
    { label: w('timesCommunities'), value: `× ${format.number(communityCount)}` },
  ]
  return (
    <>
      <dl className="preview-figures">
        <div>
          <dt>{w('reaches')}</dt>
          <dd>{s('communitiesCount', { n: format.number(communityCount) })}</dd>
        </div>
        <div>
          <dt>{w('effort')}</dt>
          <dd>
            <Burden minutes={personMinutes} once lines={lines} />
          </dd>
        </div>
      </dl>
      {byArea.length > 0 && (
        <details>
          <summary>{w('byArea')}</summary>
          <table className="small-table">
            <thead>
              <tr>
                <th scope="col">{w('areaColumn')}</th>
                <th scope="col" className="figure">
                  {w('countColumn')}
                </th>
              </tr>
            </thead>
            <tbody>
              {byArea.map(({ code, name, communities }) => (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  <td className="figure">{format.number(communities)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  )
}

type SendProps = { open: boolean; fresh: boolean; pending: boolean; onSend: () => void }

/** Primary only when the gate is open for exactly what is on the screen; else it says why not. */
export function SendButton({ open, fresh, pending, onSend }: SendProps) {
  const w = useWords(words)
  const ready = open && fresh
  return (
    <>
      <Button type={ready ? 'primary' : 'default'} size="large" block disabled={!ready} loading={pending} aria-describedby="send-why" onClick={onSend}>
        {w('send')}
      </Button>
      <p id="send-why" className="muted">
        {ready ? '' : fresh ? w('sendWhyNot') : w('sendWaits')}
      </p>
    </>
  )
}
