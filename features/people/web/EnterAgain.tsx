/** In the demonstration nobody has a password: whoever's session ended goes on as the same made-up person. */
import { api } from '../../../web/api.ts'
import { useRenewal, useSession } from '../../../web/session.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { words } from './words.ts'

export function EnterAgain() {
  const w = useWords(words)
  const renew = useRenewal()
  const { session, post } = useSession()
  const send = useSubmit(api.people.enterDemonstration, { renew: false, then: () => void renew() })
  if (!session.demonstration || !post) return null
  return (
    <>
      <RefusalNotice problem={send.problem} />
      <p>
        <button type="button" className="plain-button" disabled={send.pending} onClick={() => void send.submit({ postId: post.id })}>
          {w('enterAgain', { name: session.account?.name })}
        </button>
      </p>
    </>
  )
}
