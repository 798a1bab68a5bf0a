/** Writing a document: its head and text at the left, what it asks at the right. */
import { Button, Input } from 'antd'
import { AreaPicker } from '../../../../web/ui/AreaPicker.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { DocumentKind, type DocumentDraft, type DocumentRead } from '../../contract/documents.ts'
import { documentKindWords } from '../../document-words.ts'
import { OneOf } from '../controls.tsx'
import '../admissions.css'
import './documents.css'
import { FindingsPanel } from './FindingsPanel.tsx'
import { LeaveWarning } from './LeaveWarning.tsx'
import { MarkedInput } from './MarkedInput.tsx'
import { missingIn } from './missing.ts'
import { SourceFile } from './SourceFile.tsx'
import { useFindings } from './useFindings.ts'
import { useStoring } from './useStoring.ts'
import { useTyped } from './useTyped.ts'
import { words } from './words.ts'

type Props = { start: DocumentDraft; document?: DocumentRead }

const goToAsk = (position: number) => document.getElementById(`ask-${position}`)?.scrollIntoView({ block: 'nearest' })

export function WriteDocument({ start, document: before }: Props) {
  const w = useWords(words)
  const text = useText()
  const typed = useTyped(start, before)
  const { draft, change } = typed
  const findings = useFindings(draft, before?.id)
  const storing = useStoring(typed, before)
  const { problem, busy } = storing
  const missing = missingIn(draft).map((field) => w(field))

  const showThere = (position: number) => {
    const ask = findings.of?.asks.find((one) => one.position === position)
    const box = document.getElementById('field-body')
    if (!ask || !(box instanceof HTMLTextAreaElement)) return
    box.focus()
    box.setSelectionRange(ask.words.start, ask.words.end)
    const share = ask.words.start / Math.max(1, draft.body.length)
    window.scrollTo({ top: box.getBoundingClientRect().top + window.scrollY + share * box.scrollHeight - window.innerHeight / 3 })
  }

  return (
    <>
      <PageHead title={w(before ? 'editDocument' : 'newDocument')} lead={w('writeLead')} />
      <LeaveWarning isUnsaved={storing.hasUnstored} />
      <RefusalNotice problem={problem} />
      {typed.restored && (
        <div className="notice state-info" role="status">
          <p>
            {w('restored')}{' '}
            <button type="button" className="quiet-button" onClick={typed.drop}>
              {w(before ? 'dropRestored' : 'dropRestoredNew')}
            </button>
          </p>
        </div>
      )}
      {before?.returnReason && (
        <section className="notice state-warn">
          <div>
            <h2>{w('returnedWith')}</h2>
            <p className="said-words">{before.returnReason}</p>
          </div>
        </section>
      )}
      <form
        className="document-write"
        onSubmit={(event) => {
          event.preventDefault()
          void storing.fileNow()
        }}
      >
        <div className="document-main">
          <SourceFile
            name={storing.fileName}
            href={before?.fileName && storing.fileName === before.fileName ? `/api/documents/${before.id}/file` : null}
            draft={draft}
            onTake={(file, part) => {
              change(part)
              void storing.storeFile(file)
            }}
          />
          <FieldBox name="title" label={w('title')} problem={problem}>
            {(tie) => <Input {...tie} value={draft.title} maxLength={120} onChange={(event) => change({ title: event.target.value })} />}
          </FieldBox>
          <fieldset className="field field-group field-inline">
            <legend>{w('kind')}</legend>
            <OneOf
              name="kind"
              value={draft.kind}
              onChange={(kind) => change({ kind })}
              options={DocumentKind.options.map((value) => ({ value, label: text(documentKindWords[value]) }))}
            />
          </fieldset>
          <FieldBox name="recipients" label={w('recipients')} help={w('recipientsHelp')} problem={problem}>
            {(tie) => <Input {...tie} value={draft.recipients} maxLength={500} onChange={(event) => change({ recipients: event.target.value })} />}
          </FieldBox>
          <FieldBox name="areaCodes" label={w('areas')} problem={problem}>
            {(tie) => <AreaPicker {...tie} value={draft.areaCodes} onChange={(areaCodes) => change({ areaCodes })} />}
          </FieldBox>
          <FieldBox name="body" label={w('body')} help={w('bodyHelp')} problem={problem}>
            {(tie) => (
              <MarkedInput
                tie={tie}
                value={draft.body}
                asks={findings.body === draft.body ? (findings.of?.asks ?? []) : []}
                onChange={(body) => change({ body })}
                onPlace={goToAsk}
              />
            )}
          </FieldBox>
          <div className="buttons">
            <Button type="primary" htmlType="submit" loading={busy} disabled={missing.length > 0 || !findings.ready}>
              {w('file')}
            </Button>
            <Button onClick={() => void storing.storeNow()} loading={busy} disabled={missing.length > 0 || !findings.ready}>
              {w('save')}
            </Button>
            {missing.length > 0 && (
              <span className="muted" role="status">
                {w('missing', { fields: missing.join(w('listComma')) })}
              </span>
            )}
          </div>
        </div>
        <FindingsPanel findings={findings} onShow={showThere} />
      </form>
    </>
  )
}
