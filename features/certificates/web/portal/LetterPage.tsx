/** A letter by its address: whoever it was handed to sees that it is genuine. */
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { PortalLink } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { useWords } from '../../../../web/words.ts'
import type { endpoints } from '../../endpoints/requests.ts'
import { Letter } from '../Letter.tsx'
import { words } from '../portal-words.ts'
import { LetterFiles } from './LetterFiles.tsx'
import './proofs-public.css'

export default function LetterPage({ values }: PortalPageProps) {
  const w = useWords(words)
  const read = usePublic<typeof endpoints.getRefusal>('/proof-refusals/{id}', { id: values['id'] ?? '' })
  return (
    <>
      <h1 className="screen-only">{w('letter')}</h1>
      <Given read={read}>
        {(letter) => (
          <>
            <p className="screen-only">{w('letterLead')}</p>
            <LetterFiles letter={letter} name="" />
            <Letter refusal={letter} />
          </>
        )}
      </Given>
      {read.problem && !read.data && (
        <p>
          {w('letterNone')} <PortalLink to="/proofs/ask">{w('ask')}</PortalLink>
        </p>
      )}
    </>
  )
}
