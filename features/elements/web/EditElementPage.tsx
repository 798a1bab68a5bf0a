import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useGo, usePathValue } from '../../../web/desk/address.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useLabelled, useWords } from '../../../web/words.ts'
import { draftOf } from './draft.ts'
import { ElementForm } from './ElementForm.tsx'
import type { Read } from './whole.ts'
import { words } from './words.ts'

export default function EditElementPage() {
  const read = useRead(api.elements.getElement, { key: usePathValue('key') })
  return <Shown read={read}>{(element) => <Edit element={element} />}</Shown>
}

function Edit({ element }: { element: Read }) {
  const w = useWords(words)
  const labelled = useLabelled()
  const go = useGo()
  const [draft, setDraft] = useState(() => draftOf(element))
  // the revision read when the page was opened: what somebody saved since is refused, not overwritten
  const [revision] = useState(element.revision)
  const send = useSubmit(api.elements.saveElement, { done: words.saved, then: ({ key }) => go(`/elements/${key}`) })
  const inForce = element.state === 'in_force'
  return (
    <>
      <PageHead
        title={labelled(w('editElement'), element.name)}
        lead={inForce ? w('fixedLead') : undefined}
        more={<DeskLink to={`/elements/${element.key}`}>{w('back')}</DeskLink>}
      />
      <ElementForm
        draft={draft}
        problem={send.problem}
        pending={send.pending}
        fixed={inForce}
        ownerName={element.ownerName}
        onChange={setDraft}
        onSend={() => void send.submit({ ...draft, revision })}
      />
    </>
  )
}
