/** In which post I act; changing it changes what there is to see, so everything is asked anew. */
import { api } from '../../../web/api.ts'
import { useRenewal, useSession } from '../../../web/session.ts'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { Post } from '../contract.ts'
import { roleWords } from '../words.ts'
import { words } from './words.ts'

export function PostSwitcher() {
  const w = useWords(words)
  const text = useText()
  const renew = useRenewal()
  const { session, post } = useSession()
  const send = useSubmit(api.people.choosePost, { renew: false, aloud: true, then: () => void renew() })
  const line = ({ organisationName, role }: Post) => w('postLine', { organisation: organisationName, role: text(roleWords[role]) })

  if (!post) return null
  if (session.posts.length < 2) return <span className="post-line">{line(post)}</span>
  return (
    <label className="post-switcher">
      <span className="hidden-words">{w('actingAs')}</span>
      <select value={post.id} disabled={send.pending} onChange={(event) => void send.submit({ postId: event.target.value })}>
        {session.posts.map((one) => (
          <option key={one.id} value={one.id}>
            {line(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
