/** A member unit's opinion on an application. */
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { ApplicationRead } from '../contract.ts'
import { StanceForm } from './StanceForm.tsx'
import { words } from './words.ts'

export function OpinionForm({ application: { id, opinions } }: { application: ApplicationRead }) {
  const w = useWords(words)
  const { post } = useSession()
  const own = opinions.find(({ organisationId }) => organisationId === post?.organisationId)
  const send = useSubmit(api.admissions.giveOpinion, { done: words.opinionSent })
  return (
    <div id="opinion">
      <StanceForm
        key={own?.givenAt ?? 'none'}
        name="opinion"
        {...(own && { start: own })}
        help={w('opinionHelp')}
        verb={w(own?.givenAt ? 'changeOpinion' : 'sendOpinion')}
        pending={send.pending}
        problem={send.problem}
        onSend={(said) => void send.submit({ id, ...said })}
      />
    </div>
  )
}
