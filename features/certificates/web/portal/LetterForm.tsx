/** What the letter needs: the community, who asks, and a name that is printed and not sent with it. It goes without cookies. */
import { type FormEvent, useRef, useState } from 'react'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import { newKey, Problem, send } from '../../../../web/portal/read.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useWords } from '../../../../web/words.ts'
import type { AskingBody } from '../../contract/asked.ts'
import type { RefusalRead } from '../../contract/requests.ts'
import type { endpoints } from '../../endpoints/requests.ts'
import { words } from '../portal-words.ts'
import { AskedByField } from './AskedByField.tsx'
import { CommunityField, type Community } from './CommunityField.tsx'

type Props = { itemId: string | null; title: string; askedBy: string; onMade: (letter: RefusalRead, name: string) => void }

export function LetterForm({ itemId, title: named, askedBy, onMade }: Props) {
  const w = useWords(words)
  const [community, setCommunity] = useState<Community>()
  const [body, setBody] = useState<AskingBody>({ organisationId: null, name: askedBy })
  const [title, setTitle] = useState(named)
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<RefusalBody>()
  const key = useRef(newKey())

  const create = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const missing = !community ? 'community' : body.name.trim().length < 2 ? 'askedBy' : title.trim().length < 2 ? 'title' : undefined
    if (missing || !community) return document.getElementById(`field-${missing}`)?.focus()
    setPending(true)
    const input = { communityCode: community.code, itemId, title: title.trim().slice(0, 40), askedBy: body, requestKey: key.current }
    try {
      onMade(await send<typeof endpoints.refuseForAnyone>('POST', '/proof-refusals', input, key.current, 'omit'), name.trim())
    } catch (error) {
      if (error instanceof Problem) setProblem(error.body)
      // what was refused may be mended and sent again as something new
      key.current = newKey()
    } finally {
      setPending(false)
    }
  }
  return (
    <form className="proof-form screen-only" noValidate onSubmit={(event) => void create(event)}>
      <h2>{w('makeLetter')}</h2>
      <RefusalNotice problem={problem} names={{ communityCode: words.community, askedBy: words.askedBy, title: words.proofName }} />
      {itemId === null && (
        <FieldBox name="title" label={w('proofName')} problem={problem}>
          {({ status: _, ...tie }) => (
            <input {...tie} className="plain-input" value={title} maxLength={40} onChange={(event) => setTitle(event.target.value)} />
          )}
        </FieldBox>
      )}
      <CommunityField value={community} onChange={setCommunity} error={tried && !community ? w('needCommunity') : undefined} />
      <AskedByField value={body} onChange={setBody} error={tried && body.name.trim().length < 2 ? w('needBody') : undefined} />
      <FieldBox name="name" label={w('name')} help={w('nameHelp')}>
        {({ status: _, ...tie }) => (
          <input {...tie} className="plain-input" autoComplete="off" value={name} maxLength={40} onChange={(event) => setName(event.target.value)} />
        )}
      </FieldBox>
      <button type="submit" className="primary-button" disabled={pending}>
        {w('create')}
      </button>
    </form>
  )
}
