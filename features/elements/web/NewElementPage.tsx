import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { emptyDraft } from './draft.ts'
import { ElementForm } from './ElementForm.tsx'
import { words } from './words.ts'

export default function NewElementPage() {
  const w = useWords(words)
  const go = useGo()
  const { post } = useSession()
  const ours = { ownerOrganisationId: post?.organisationId ?? null, ownerDepartment: post?.organisationName ?? '', source: post?.organisationName ?? '' }
  const [draft, setDraft] = useState({ ...emptyDraft, ...ours })
  const send = useSubmit(api.elements.draftElement, { done: words.proposed, then: ({ key }) => go(`/elements/${key}`) })
  return (
    <>
      <PageHead title={w('newElement')} lead={w('proposeLead')} />
      <ElementForm
        draft={draft}
        problem={send.problem}
        pending={send.pending}
        onChange={setDraft}
        onSend={() => void send.submit(draft)}
        isNew
        ownerName={post?.organisationName}
      />
    </>
  )
}
