/** What the person may do with the element now: change it, put it into force, supersede it. */
import { Modal } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useLabelled, useWords } from '../../../web/words.ts'
import { availableSteps } from '../rules/element.ts'
import type { Read } from './whole.ts'
import { ElementPicker } from './ElementPicker.tsx'
import { words } from './words.ts'

export function Steps({ element }: { element: Read }) {
  const w = useWords(words)
  const { may, post } = useSession()
  const [superseding, setSuperseding] = useState(false)
  const force = useSubmit(api.elements.putElementInForce, { done: words.forced })
  const answers = post !== undefined && post.organisationId === element.ownerOrganisationId
  const steps = availableSteps(element, { may, answers })
  return (
    <>
      {steps.includes('supersede') && (
        <button type="button" className="plain-button" onClick={() => setSuperseding(true)}>
          {w('supersede')}
        </button>
      )}
      {steps.includes('save') && (
        <DeskLink to={`/elements/${element.key}/edit`} className={steps.includes('force') ? 'plain-button' : 'element-action'}>
          {w('editElement')}
        </DeskLink>
      )}
      {steps.includes('force') && (
        <button
          type="button"
          className="primary-button"
          disabled={force.pending}
          onClick={() => void force.submit({ key: element.key, revision: element.revision })}
        >
          {w('putInForce')}
        </button>
      )}
      <RefusalNotice problem={force.problem && { ...force.problem, fields: [] }} />
      {superseding && <Supersede element={element} onClose={() => setSuperseding(false)} />}
    </>
  )
}

function Supersede({ element, onClose }: { element: Read; onClose: () => void }) {
  const w = useWords(words)
  const labelled = useLabelled()
  const [chosen, setChosen] = useState<string | null>(null)
  const send = useSubmit(api.elements.supersedeElement, { done: words.superseded, then: onClose })
  return (
    <Modal
      open
      title={labelled(w('supersede'), element.name)}
      okText={w('supersede')}
      cancelText={w('back')}
      okButtonProps={{ disabled: chosen === null, loading: send.pending }}
      onCancel={onClose}
      onOk={() => chosen !== null && void send.submit({ key: element.key, revision: element.revision, supersededBy: chosen })}
    >
      <p>{w('supersedeHow')}</p>
      <RefusalNotice problem={send.problem} names={words} />
      <FieldBox name="supersededBy" label={w('successor')} problem={send.problem}>
        {(tie) => <ElementPicker {...tie} value={chosen} subjectKind={element.subjectKind} onChange={setChosen} />}
      </FieldBox>
    </Modal>
  )
}
