/** Who carries out a line; where nobody on record owns it, the office chooses. */
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { OrganisationPicker } from '../../../web/ui/OrganisationPicker.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { DecisionLineRead } from '../contract/decisions.ts'
import { words } from './campaign-words.ts'

type Of = DecisionLineRead['entry']

/** `alike`: lines of the same owner that nobody carries out yet. */
export function Executor({ of, mayChoose, alike }: { of: Of; mayChoose: boolean; alike: readonly Of[] }) {
  const w = useWords(words)
  const { post } = useSession()
  const [again, setAgain] = useState(false)
  const send = useSubmit(api.cleanups.chooseExecutor, { done: words.executorNoted, then: () => setAgain(false) })
  const choose = (entries: readonly Of[], organisationId: string) =>
    void send.submit({ entries: entries.map(({ id, revision }) => ({ id, revision })), organisationId })
  const { title, carriesOut, executorId, executorChosenBy, ownerName } = of
  return (
    <div className="line-executor">
      {carriesOut ? (
        <div>
          {w('executorOf', { name: carriesOut })}
          {executorChosenBy && <div className="muted">{w('executorChosen', { who: executorChosenBy })}</div>}
        </div>
      ) : (
        <StateTag tone="warn" word={words.executorMissing} />
      )}
      <RefusalNotice problem={send.problem} />
      {mayChoose && (carriesOut === null || again) && (
        <OrganisationPicker
          aria-label={w('chooseExecutor', { title })}
          value={null}
          offices
          area={post?.areaCode ?? ''}
          disabled={send.pending}
          onChange={(organisationId) => organisationId && choose([of], organisationId)}
        />
      )}
      {mayChoose && executorId && !again && (
        <div className="cleanup-actions">
          {alike.length > 0 && (
            <button type="button" className="plain-button" disabled={send.pending} onClick={() => choose(alike, executorId)}>
              {w('sameExecutor', { owner: ownerName, n: alike.length })}
            </button>
          )}
          <button type="button" className="quiet-button" disabled={send.pending} onClick={() => setAgain(true)}>
            {w('otherExecutor')}
            <span className="hidden-words">：{title}</span>
          </button>
        </div>
      )}
    </div>
  )
}
