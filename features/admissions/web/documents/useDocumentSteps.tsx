/** The next step of a document as the one primary action, the rest beside it. */
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../../../../web/api.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { DocumentRead, DocumentStep } from '../../contract/documents.ts'
import { obstacles } from '../../rules/documents/steps.ts'
import { ReasonStep } from '../ReasonStep.tsx'
import { StepButton, type Verb } from '../StepButton.tsx'
import { IssueDialog } from './IssueDialog.tsx'
import { words } from './words.ts'

/** Which step comes first, given what is left to do. */
function nextStep({ steps, asks }: DocumentRead): DocumentStep | undefined {
  const { open, toStrike, waiting } = obstacles(asks)
  if (steps.includes('pass')) {
    if (open.length > 0) return undefined
    if (waiting.some(({ applicationId }) => applicationId === null)) return 'sendToAdmission'
    if (toStrike.length > 0) return 'return'
    return waiting.length > 0 ? 'recheck' : 'pass'
  }
  return steps.includes('issue') ? 'issue' : steps.includes('save') ? 'save' : undefined
}

/** Passing stands there, not yet to be had, with the way to what is missing. */
function PassLater({ open }: { open: DocumentRead['asks'] }) {
  const w = useWords(words)
  return (
    <>
      <a href={`#ask-${open[0]?.position ?? 0}`}>{w('openFirst', { n: open.length })}</a>
      <Button type="primary" disabled>
        {w('pass')}
      </Button>
    </>
  )
}

export function useDocumentSteps(document: DocumentRead): { action: ReactNode; more: ReactNode; dialogs: ReactNode } {
  const w = useWords(words)
  const go = useGo()
  const [asking, setAsking] = useState<'return' | 'issue'>()
  const { id, revision, steps, asks } = document
  const pass = useSubmit(api.admissions.passDocument, { done: words.passed })
  const send = useSubmit(api.admissions.sendAsksToAdmission, { done: words.sent })
  const recheck = useSubmit(api.admissions.recheckDocument, { done: words.rechecked })
  const withdraw = useSubmit(api.admissions.withdrawDocument, { done: words.withdrawn })
  const marked = asks.filter(({ decision, applicationId }) => decision === 'to_admission' && applicationId === null).length
  const taken = { id, revision }
  const verbs: Partial<Record<DocumentStep, Verb>> = {
    save: { word: w('edit'), take: () => go(`/documents/${id}/edit`) },
    pass: { word: w('pass'), pending: pass.pending, take: () => void pass.submit(taken) },
    return: { word: w('returnIt'), take: () => setAsking('return') },
    ...(marked > 0 && { sendToAdmission: { word: w('send', { n: marked }), pending: send.pending, take: () => void send.submit(taken) } }),
    recheck: { word: w('recheck'), pending: recheck.pending, take: () => void recheck.submit(taken) },
    withdraw: { word: w('withdraw'), pending: withdraw.pending, take: () => void withdraw.submit(taken) },
    issue: { word: w('issue'), take: () => setAsking('issue') },
  }
  const next = nextStep(document)
  const { open } = obstacles(asks)
  return {
    action: steps.includes('pass') && open.length > 0 ? <PassLater open={open} /> : next && <StepButton key={next} verb={verbs[next]} primary />,
    more: (
      <>
        <a href={`/api/documents/${id}/print?format=pdf`} target="_blank" rel="noreferrer">
          {w('pdf')}
        </a>
        <a href={`/api/documents/${id}/print?format=docx`}>{w('docx')}</a>
        {steps
          .filter((step) => step !== next && step !== 'pass')
          .map((step) => (
            <StepButton key={step} verb={verbs[step]} />
          ))}
      </>
    ),
    dialogs: (
      <>
        <RefusalNotice problem={pass.problem ?? send.problem ?? recheck.problem ?? withdraw.problem} />
        <ReasonStep
          of={document}
          call={api.admissions.returnDocument}
          done={words.returned}
          open={asking === 'return'}
          title={w('returnTitle')}
          how={w('returnHow')}
          label={w('returnReason')}
          verb={w('returnIt')}
          // it may be left out where places are to be struck: those say it
          least={asks.some(({ decision }) => decision === 'strike') ? 0 : 4}
          onClose={() => setAsking(undefined)}
        />
        <IssueDialog document={document} open={asking === 'issue'} onClose={() => setAsking(undefined)} />
      </>
    ),
  }
}
