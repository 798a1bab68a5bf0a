/** The answer, who asks, for whom; then one button: take the request, or make the letter. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { OrganisationPicker } from '../../../../web/ui/OrganisationPicker.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { Choices, type Chosen } from '../Choices.tsx'
import { words } from '../desk-words.ts'
import { Marked } from '../Marked.tsx'
import { Outcome } from '../Outcome.tsx'
import { words as portalWords } from '../portal-words.ts'
import { PersonField } from './PersonField.tsx'

type Props = { sentence: string; matches: AnsweredBy<typeof api.certificates.matchSentence> }

export function Taken({ sentence, matches }: Props) {
  const w = useWords(words)
  const p = useWords(portalWords)
  const go = useGo()
  const { clear, unlisted, named, askedBy } = matches
  const understood = matches.candidates.length > 0 || named !== null
  const candidates = understood ? matches.candidates : matches.near
  const [chosen, setChosen] = useState<Chosen>(clear ? candidates[0]?.proof.itemId : understood && candidates.length === 0 ? null : undefined)
  const [organisation, setOrganisation] = useState<{ id: string; name: string }>()
  const [name, setName] = useState(askedBy ?? '')
  const [title, setTitle] = useState(named ?? '')
  const [subjectId, setSubject] = useState<string | null>(null)
  const hit = candidates.find(({ proof }) => proof.itemId === chosen)
  const allowed = hit?.proof.verdict.answer === 'allowed'
  const send = useSubmit(api.certificates.askForProof, { done: allowed ? words.begun : words.letterMade, then: ({ id }) => go(`/proofs/requests/${id}`) })
  const titled = (hit?.proof.title ?? title).trim()
  const ready = chosen !== undefined && (organisation !== undefined || name.trim().length >= 2) && titled.length >= 2
  const submit = () =>
    chosen !== undefined &&
    void send.submit({
      sentence,
      itemId: chosen,
      title: titled.slice(0, 40),
      askedBy: { organisationId: organisation?.id ?? null, name: organisation?.name.slice(0, 60) ?? name },
      subjectId: allowed ? subjectId : null,
    })
  return (
    <div className="proof-desk-form">
      <p>
        {p(understood ? 'understood' : 'theySaid')}
        <Marked sentence={sentence} marks={hit?.marks ?? (chosen === undefined ? candidates.flatMap(({ marks }) => marks) : [])} />
      </p>
      {!understood && <p className="notice state-warn">{w('notUnderstood')}</p>}
      {(candidates.length > 0 || !understood) && <Choices candidates={candidates} value={chosen} onChange={setChosen} />}
      {chosen !== undefined && <Outcome proof={hit?.proof} unlisted={unlisted} />}
      {chosen === null && (
        <FieldBox name="title" label={p('proofName')} problem={send.problem}>
          {(tie) => <Input {...tie} value={title} maxLength={40} onChange={(event) => setTitle(event.target.value)} />}
        </FieldBox>
      )}
      <FieldBox name="organisation" label={w('organisation')} help={w('organisationHelp')}>
        {(tie) => (
          <OrganisationPicker
            {...tie}
            value={organisation?.id}
            label={organisation?.name}
            onChange={(id, one) => setOrganisation(id && one ? { id, name: one.name } : undefined)}
          />
        )}
      </FieldBox>
      {!organisation && (
        <FieldBox name="askedBy" label={w('organisationName')} problem={send.problem}>
          {(tie) => <Input {...tie} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />}
        </FieldBox>
      )}
      {allowed && <PersonField value={subjectId} onChange={setSubject} />}
      <RefusalNotice problem={send.problem} />
      <Button type="primary" disabled={!ready} loading={send.pending} onClick={submit}>
        {w(allowed ? 'begin' : 'refuseNow')}
      </Button>
    </div>
  )
}
