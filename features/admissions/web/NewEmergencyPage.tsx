/** Hand down in an emergency: the application's form, reduced to what a temporary version needs, and why it cannot wait. */
import { Button, Input } from 'antd'
import { useMemo, useState } from 'react'
import { addDays } from '../../../foundation/clock.ts'
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { ItemProposal } from '../../items/contract.ts'
import { blankProposal } from '../../items/rules.ts'
import { Finding } from '../contract.ts'
import './admissions.css'
import { Section } from './ApplicationForm.tsx'
import { type Draft, type DraftField, isEmpty, readField, sendable, writeField } from './draft.ts'
import { type Form, FormContext, placed } from './form.ts'
import { words as formWords } from './form-words.ts'
import { FundingSection } from './FundingSection.tsx'
import { words } from './other-words.ts'
import { useRegime } from '../../../web/regime.ts'
import { BasisSection, ContentSection, DataSection, DutiesSection } from './sections.tsx'
import { ScopeSection } from './ScopeSection.tsx'
import { SubmitProblem } from './SubmitProblem.tsx'
import { usePrecheck } from './usePrecheck.ts'
import { words as names } from './words.ts'

const none: Form['estimate'] = {
  communities: 0,
  occurrencesPerYear: null,
  minutes: null,
  minutesPerCommunity: null,
  personMinutesPerYear: null,
}

const unasked = { itemId: null, regularises: null, emergency: true, precheck: { findings: [], estimate: none, maySubmit: false } }

/** The findings in a refusal's details, wherever they stand. */
function findingsIn(details: unknown): Finding[] {
  const list = Array.isArray(details)
    ? details
    : typeof details === 'object' && details !== null && 'findings' in details && Array.isArray(details.findings)
      ? details.findings
      : []
  return list.flatMap((one: unknown) => Finding.safeParse(one).data ?? [])
}

/** A new temporary version: today until it lapses by itself, led by nobody until the officer says so. */
function emptyProposal(today: string, days: number): ItemProposal {
  return { ...blankProposal, frequencyCount: 1, frequencyPeriod: 'once', validFrom: today, validTo: addDays(today, days) }
}

export default function NewEmergencyPage() {
  const w = useWords(words)
  const f = useWords(formWords)
  const n = useWords(names)
  const go = useGo()
  const { today } = useSession()
  const { emergencyDays } = useRegime()
  const [draft, setDraft] = useState<Draft>(() => ({ proposal: emptyProposal(today, emergencyDays), need: '', alternatives: '' }))
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const send = useSubmit(api.admissions.openEmergency, { done: words.opened, then: () => go('/emergencies') })
  const refused = useMemo(() => findingsIn(send.problem?.details), [send.problem])
  const { answer } = usePrecheck(draft, unasked)
  const findings = answer.findings.length > 0 ? answer.findings : refused
  const form: Form = {
    draft,
    set: (field: DraftField, value: unknown) => setDraft((before) => writeField(before, field, value)),
    findings,
    estimate: answer.estimate,
    problem: placed(send.problem),
    ripe: (field) =>
      send.problem !== undefined || touched.has(field) || !isEmpty(readField(draft, (field === 'frequency' ? 'frequencyCount' : field) as DraftField)),
    touch: (field) => setTouched((before) => (before.has(field) ? before : new Set([...before, field]))),
    leadName: undefined,
  }
  const open = () => {
    const { proposal } = sendable(draft)
    void send.submit({ proposal: { ...emptyProposal(today, emergencyDays), ...proposal }, reason: reason.trim() })
  }
  return (
    <FormContext value={form}>
      <PageHead title={n('newEmergency')} lead={w('newLead')} />
      <SubmitProblem findings={refused.filter(({ severity }) => severity === 'blocks')} problem={send.problem} />
      <form
        className="application-form narrow-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          open()
        }}
      >
        <Section name="emergency" title={w('sectionEmergency')}>
          <FieldBox name="reason" label={w('reason')} help={w('reasonHelp')} problem={send.problem}>
            {(tie) => (
              <Input.TextArea
                {...tie}
                value={reason}
                maxLength={5000}
                autoSize={{ minRows: 3, maxRows: 10 }}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </FieldBox>
        </Section>
        <Section name="content" title={f('sectionContent')}>
          <ContentSection />
        </Section>
        <Section name="duties" title={f('sectionDuties')}>
          <DutiesSection temporary />
        </Section>
        <Section name="basis" title={f('sectionBasis')}>
          <BasisSection />
        </Section>
        <Section name="scope" title={f('sectionScope')}>
          <ScopeSection temporary />
        </Section>
        <Section name="funding" title={f('sectionFunding')}>
          <FundingSection />
        </Section>
        <Section name="data" title={f('sectionData')}>
          <DataSection />
        </Section>
        <Button type="primary" htmlType="submit" loading={send.pending}>
          {w('open')}
        </Button>
      </form>
    </FormContext>
  )
}
