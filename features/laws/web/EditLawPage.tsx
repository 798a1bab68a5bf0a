import { api } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useLabelled, useWords } from '../../../web/words.ts'
import { LawForm } from './LawForm.tsx'
import { words } from './words.ts'

export default function EditLawPage() {
  const w = useWords(words)
  const labelled = useLabelled()
  const id = usePathValue('id')
  const read = useRead(api.laws.getLaw, { id })
  return (
    <Shown read={read}>
      {({ state: _state, clauses: _clauses, predecessors: _predecessors, successor: _successor, ...law }) => (
        <>
          <PageHead title={labelled(w('editLaw'), law.title)} more={<DeskLink to={`/laws/${id}`}>{w('back')}</DeskLink>} />
          <LawForm start={law} />
        </>
      )}
    </Shown>
  )
}
