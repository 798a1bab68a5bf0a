/** What may be done with an application now: the one next step as the primary button, the others beside it. */
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useGo } from '../../../web/desk/address.ts'
import { api } from '../../../web/api.ts'
import { useWords } from '../../../web/words.ts'
import type { ApplicationRead, ApplicationStep } from '../contract.ts'
import { OpenCommentsDialog } from './OpenCommentsDialog.tsx'
import { ReasonStep } from './ReasonStep.tsx'
import { StepButton, type Verb } from './StepButton.tsx'
import { words } from './words.ts'

/** The first of these that is allowed is the next step; withdrawing and returning never are. */
const order: ApplicationStep[] = ['save', 'giveOpinion', 'openComments', 'putOnAgenda', 'return', 'withdraw']
const neverFirst: readonly ApplicationStep[] = ['return', 'withdraw']

/** The two places of PageHead: `action` and `more`. */
export function useStepActions(application: ApplicationRead): { action?: ReactNode; more?: ReactNode } {
  const { id, steps, meetingId } = application
  const w = useWords(words)
  const go = useGo()
  const [open, setOpen] = useState<ApplicationStep>()
  const verbs: Partial<Record<ApplicationStep, Verb>> = {
    save: { word: w(application.state === 'returned' ? 'mend' : 'continueFilling'), take: () => go(`/applications/${id}/edit`) },
    giveOpinion: {
      word: w('giveOpinion'),
      take: () => {
        const box = document.getElementById('opinion')
        box?.scrollIntoView({ block: 'center' })
        box?.querySelector('input')?.focus({ preventScroll: true })
      },
    },
    openComments: { word: w('openComments'), take: () => setOpen('openComments') },
    putOnAgenda: { word: w('toMeeting'), take: () => go(`/meetings/new?application=${id}`) },
    return: { word: w('returnIt'), take: () => setOpen('return') },
    withdraw: { word: w('withdraw'), take: () => setOpen('withdraw') },
  }
  const allowed = order.filter((step) => steps.includes(step))
  const first = allowed.find((step) => !neverFirst.includes(step))
  const others = allowed.filter((step) => step !== first)
  const close = () => setOpen(undefined)
  const more = (
    <>
      {meetingId && <Button onClick={() => go(`/meetings/${meetingId}`)}>{w('toItsMeeting')}</Button>}
      {others.map((step) => (
        <StepButton key={step} verb={verbs[step]} />
      ))}
      {steps.includes('openComments') && <OpenCommentsDialog application={application} open={open === 'openComments'} onClose={close} />}
      {steps.includes('return') && (
        <ReasonStep
          of={application}
          call={api.admissions.returnApplication}
          done={words.returned}
          open={open === 'return'}
          title={w('returnTitle')}
          how={w('returnHow')}
          label={w('returnReason')}
          help={w('returnReasonHelp')}
          verb={w('returnIt')}
          least={4}
          onClose={close}
        />
      )}
      {steps.includes('withdraw') && (
        <ReasonStep
          of={application}
          call={api.admissions.withdrawApplication}
          done={words.withdrawn}
          open={open === 'withdraw'}
          title={w('withdrawTitle')}
          how={w('withdrawHow')}
          label={w('withdrawReason')}
          verb={w('withdraw')}
          danger
          onClose={close}
        />
      )}
    </>
  )
  return { ...(first && { action: <StepButton key={first} verb={verbs[first]} primary /> }), more }
}
