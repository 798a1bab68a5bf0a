/** What a proof rests on: who asks, for what, how a community knows it, what it must see, for how long, and who is competent instead. */
import { useText, useWords } from '../../../web/words.ts'
import type { ItemProposal } from '../../items/contract.ts'
import { words } from './certificate-words.ts'
import { OneOf, TextBox, TextLine, WholeNumber } from './controls.tsx'
import { EvidenceRows } from './EvidenceRows.tsx'
import { useForm } from './form.ts'
import { FormField } from './FormField.tsx'
import { Lines } from './Lines.tsx'
import { TermField } from './TermField.tsx'

export type Terms = NonNullable<ItemProposal['certificate']>

const empty: Terms = {
  askedBy: [],
  usedFor: '',
  knowable: null,
  knowableNote: '',
  evidence: [],
  validityDays: null,
  competentBody: null,
  route: null,
  routeSource: null,
  disputed: null,
  supersededIn: null,
}

const line = 500
const longestDays = 3660

export function CertificateSection() {
  const w = useWords(words)
  const text = useText()
  const { draft, set } = useForm()
  const terms = draft.proposal.certificate ?? empty
  const change = (next: Partial<Terms>) => set('certificate', { ...terms, ...next })
  const knowables = [
    { value: 'own_record', label: text(words.ownRecord), help: text(words.ownRecordHelp) },
    { value: 'on_the_spot', label: text(words.onTheSpot), help: text(words.onTheSpotHelp) },
    { value: 'by_inquiry', label: text(words.byInquiry), help: text(words.byInquiryHelp) },
    { value: 'cannot', label: text(words.cannot), help: text(words.cannotHelp) },
  ] as const
  return (
    <FormField name="certificate" group>
      {() => (
        <>
          <p className="field-help">{w('lead')}</p>
          <TermField label={w('askedBy')} help={w('askedByHelp')}>
            {(tie) => <Lines tie={tie} value={terms.askedBy} onChange={(askedBy) => change({ askedBy })} />}
          </TermField>
          <TermField label={w('usedFor')}>
            {(tie) => <TextLine tie={tie} value={terms.usedFor} limit={line} onChange={(usedFor) => change({ usedFor })} />}
          </TermField>
          <fieldset className="field field-group">
            <legend>{w('knowable')}</legend>
            <OneOf name="knowable" value={terms.knowable} options={knowables} onChange={(knowable) => change({ knowable })} />
          </fieldset>
          <TermField label={w('knowableNote')}>
            {(tie) => <TextBox tie={tie} value={terms.knowableNote} limit={line} lines={2} onChange={(knowableNote) => change({ knowableNote })} />}
          </TermField>
          <EvidenceRows value={terms.evidence} onChange={(evidence) => change({ evidence })} />
          <TermField label={w('validity')}>
            {(tie) => (
              <WholeNumber tie={tie} value={terms.validityDays} max={longestDays} unit={w('daysUnit')} onChange={(validityDays) => change({ validityDays })} />
            )}
          </TermField>
          <TermField label={w('competentBody')}>
            {(tie) => (
              <TextLine tie={tie} value={terms.competentBody} limit={line} onChange={(competentBody) => change({ competentBody: competentBody || null })} />
            )}
          </TermField>
          <TermField label={w('route')}>
            {(tie) => <TextBox tie={tie} value={terms.route} limit={line} lines={2} onChange={(route) => change({ route: route || null })} />}
          </TermField>
        </>
      )}
    </FormField>
  )
}
