import { Button } from 'antd'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useGo } from '../../../web/desk/address.ts'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { ApplicationRead } from '../contract.ts'
import { CertificateSection } from './CertificateSection.tsx'
import { words as certificateWords } from './certificate-words.ts'
import { ClashPanel } from './ClashPanel.tsx'
import { isEmpty, differingFields, draftOf, readField, writeField, type DraftField } from './draft.ts'
import { type Form, FormContext, placed } from './form.ts'
import { words } from './form-words.ts'
import { FundingSection } from './FundingSection.tsx'
import { nameOfField, PrecheckPanel } from './PrecheckPanel.tsx'
import { SaveLine } from './SaveLine.tsx'
import { ScopeSection } from './ScopeSection.tsx'
import { BasisSection, ContentSection, DataSection, DutiesSection, NeedSection } from './sections.tsx'
import { stateShown } from './states.ts'
import { SubmitProblem } from './SubmitProblem.tsx'
import { useDraft } from './useDraft.ts'
import { usePrecheck } from './usePrecheck.ts'
import { NatureSection } from './NatureSection.tsx'

export function ApplicationForm({ application }: { application: ApplicationRead }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const go = useGo()
  const page = `/applications/${application.id}`
  const draft = useDraft(application)
  const precheck = usePrecheck(draft.draft, application)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const send = useSubmit(api.admissions.submitApplication, { done: words.submitted, then: () => go(page) })
  const blocking = precheck.answer.findings.filter(({ severity }) => severity === 'blocks')
  const saveProblem = draft.state.kind === 'failed' ? draft.state.problem : undefined

  const submit = async () => {
    setTried(true)
    const stored = await draft.flush()
    if (stored && !(blocking.length > 0 && !precheck.pending)) await send.submit({ id: application.id, revision: draft.revision() })
    // after the summary has been drawn
    setTimeout(() => summary.current?.focus())
  }
  const form: Form = useMemo(() => {
    const set = (field: DraftField, value: unknown) => draft.change(writeField(draft.draft, field, value))
    return {
      draft: draft.draft,
      set,
      findings: precheck.answer.findings,
      estimate: precheck.answer.estimate,
      problem: placed(saveProblem ?? send.problem),
      ripe: (field) => tried || touched.has(field) || !isEmpty(readField(draft.draft, (field === 'frequency' ? 'frequencyCount' : field) as DraftField)),
      touch: (field) => setTouched((before) => (before.has(field) ? before : new Set([...before, field]))),
      leadName: application.proposal.leadOrganisationId === application.applicantOrganisationId ? application.applicantName : undefined,
    }
  }, [draft, precheck.answer, saveProblem, send.problem, tried, touched, application])

  useEffect(() => {
    if (draft.clash) document.getElementById('clash-title')?.scrollIntoView({ block: 'center' })
  }, [draft.clash])

  return (
    <FormContext value={form}>
      <PageHead
        title={draft.draft.proposal.title || w('editTitle')}
        state={<StateTag {...stateShown[application.state]} />}
        lead={w('editLead')}
        more={<DeskLink to={page}>{w('view')}</DeskLink>}
        action={
          <Button type="primary" loading={send.pending} disabled={!!draft.clash} onClick={() => void submit()}>
            {w('submit')}
          </Button>
        }
      />
      {application.returnReason && application.state === 'returned' && (
        <p className="notice state-warn">{w('returnedBecause', { why: application.returnReason })}</p>
      )}
      {draft.found && (
        <div className="notice state-warn" role="alert">
          <div>
            <p>{w('keptFound', { at: format.instant(draft.found.at) })}</p>
            <p>
              {w('keptFields', {
                fields: differingFields(draft.found.draft, draftOf(application))
                  .map((field) => text(nameOfField(field)))
                  .join('、'),
              })}
            </p>
            <p className="buttons">
              <Button onClick={draft.restore}>{w('restore')}</Button>
              <Button onClick={draft.drop}>{w('drop')}</Button>
            </p>
          </div>
        </div>
      )}
      {draft.clash && <ClashPanel clash={draft.clash} onSettle={draft.settle} />}
      <div ref={summary} tabIndex={-1} className="submit-summary">
        {tried && <SubmitProblem findings={blocking} problem={send.problem} />}
      </div>
      <div className="with-precheck">
        <form className="application-form" inert={!!draft.clash} noValidate onSubmit={(event) => event.preventDefault()}>
          <Section name="content" title={w('sectionContent')}>
            <ContentSection />
            <NatureSection />
          </Section>
          <Section name="duties" title={w('sectionDuties')}>
            <DutiesSection />
          </Section>
          <Section name="basis" title={w('sectionBasis')}>
            <BasisSection />
          </Section>
          {draft.draft.proposal.list === 'certificate' && (
            <Section name="certificate" title={text(certificateWords.section)}>
              <CertificateSection />
            </Section>
          )}
          <Section name="scope" title={w('sectionScope')}>
            <ScopeSection />
          </Section>
          <Section name="funding" title={w('sectionFunding')}>
            <FundingSection />
          </Section>
          <Section name="data" title={w('sectionData')}>
            <DataSection />
          </Section>
          <Section name="need" title={w('sectionNeed')}>
            <NeedSection />
          </Section>
        </form>
        <div className="precheck-column">
          {!draft.clash && <SaveLine state={draft.state} onAgain={() => void draft.flush()} />}
          <PrecheckPanel precheck={precheck} />
        </div>
      </div>
    </FormContext>
  )
}

export function Section({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  return (
    <section className="form-section" aria-labelledby={`section-${name}`}>
      <h2 id={`section-${name}`}>{title}</h2>
      {children}
    </section>
  )
}
