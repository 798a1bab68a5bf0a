/** The first sections of the form: what is to be done, who does what, on which clauses. */
import { OrganisationPicker } from '../../../web/ui/OrganisationPicker.tsx'
import { useSession } from '../../../web/session.ts'
import { useText, useWords } from '../../../web/words.ts'
import { CommunityRole } from '../../items/contract.ts'
import { ClausePicker } from '../../laws/web/clauses/ClausePicker.tsx'
import { OneOf, TextBox, TextLine } from './controls.tsx'
import { helpWords, roleHelp, roleWords } from './field-words.ts'
import { useForm } from './form.ts'
import { FormField } from './FormField.tsx'

const short = 200
const long = 5000

export function ContentSection() {
  const h = useWords(helpWords)
  const { draft, set } = useForm()
  return (
    <>
      <FormField name="title" help={h('title')}>
        {(tie) => <TextLine tie={tie} value={draft.proposal.title} limit={short} onChange={(text) => set('title', text)} />}
      </FormField>
      <FormField name="content" help={h('content')}>
        {(tie) => <TextBox tie={tie} value={draft.proposal.content} limit={long} lines={4} onChange={(text) => set('content', text)} />}
      </FormField>
      <FormField name="titleEn">
        {(tie) => <TextLine tie={tie} value={draft.proposal.titleEn} limit={short} onChange={(text) => set('titleEn', text || null)} />}
      </FormField>
    </>
  )
}

/** In an emergency the one who opens it need not be the lead, so nothing is preset. */
export function DutiesSection({ temporary = false }: { temporary?: boolean }) {
  const h = useWords(helpWords)
  const text = useText()
  const { post } = useSession()
  const { draft, set, leadName } = useForm()
  const lead = draft.proposal.leadOrganisationId
  const label = lead === post?.organisationId ? post?.organisationName : leadName
  // 自治职责 is for the duty lists, which do not come through admission
  const roles = CommunityRole.options
    .filter((role) => role !== 'autonomy')
    .map((role) => ({ value: role, label: text(roleWords[role]), help: text(roleHelp[role]) }))
  return (
    <>
      <FormField name="leadOrganisationId" help={h(temporary ? 'leadInEmergency' : 'leadOrganisationId')}>
        {(tie) => <OrganisationPicker {...tie} value={lead} label={label} onChange={(id) => set('leadOrganisationId', id)} />}
      </FormField>
      <FormField name="communityRole" group>
        {() => <OneOf name="communityRole" value={draft.proposal.communityRole} options={roles} onChange={(role) => set('communityRole', role)} />}
      </FormField>
      <FormField name="communityDuties" help={h('communityDuties')}>
        {(tie) => <TextBox tie={tie} value={draft.proposal.communityDuties} limit={long} onChange={(words) => set('communityDuties', words)} />}
      </FormField>
      <FormField name="departmentDuties" help={h('departmentDuties')}>
        {(tie) => <TextBox tie={tie} value={draft.proposal.departmentDuties} limit={long} onChange={(words) => set('departmentDuties', words)} />}
      </FormField>
    </>
  )
}

export function BasisSection() {
  const h = useWords(helpWords)
  const { today } = useSession()
  const { draft, set } = useForm()
  return (
    <FormField name="clauses" help={h('clauses')} group>
      {() => <ClausePicker value={draft.proposal.clauses ?? []} on={draft.proposal.validFrom ?? today} onChange={(clauses) => set('clauses', clauses)} />}
    </FormField>
  )
}

export function DataSection() {
  const h = useWords(helpWords)
  const { draft, set } = useForm()
  return (
    <FormField name="dataAsked" help={h('dataAsked')}>
      {(tie) => <TextBox tie={tie} value={draft.proposal.dataAsked} limit={long} onChange={(text) => set('dataAsked', text)} />}
    </FormField>
  )
}

export function NeedSection() {
  const h = useWords(helpWords)
  const { draft, set } = useForm()
  return (
    <>
      <FormField name="need" help={h('need')}>
        {(tie) => <TextBox tie={tie} value={draft.need} limit={long} onChange={(text) => set('need', text)} />}
      </FormField>
      <FormField name="alternatives" help={h('alternatives')}>
        {(tie) => <TextBox tie={tie} value={draft.alternatives} limit={long} onChange={(text) => set('alternatives', text)} />}
      </FormField>
    </>
  )
}
