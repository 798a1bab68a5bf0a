/** An entry's own page: who carries it out, where nobody on record owns it. */
import { api } from '../../../web/api.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { useSession } from '../../../web/session.ts'
import { OrganisationPicker } from '../../../web/ui/OrganisationPicker.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { EntryRead } from '../contract.ts'
import { words } from './campaign-words.ts'

export function ExecutorForm({ entry: { id, revision, executorId, executorName } }: { entry: EntryRead }) {
  const w = useWords(words)
  const { post } = useSession()
  const send = useSubmit(api.cleanups.chooseExecutor, { done: words.executorNoted })
  return (
    <section className="cleanup-part">
      <RefusalNotice problem={send.problem} />
      <FieldBox name="executor" label={w('executor')} help={w('executorHelp')} problem={send.problem}>
        {(tie) => (
          <OrganisationPicker
            {...tie}
            value={executorId}
            offices
            required
            area={post?.areaCode ?? ''}
            label={executorName ?? undefined}
            disabled={send.pending}
            onChange={(organisationId) => organisationId && void send.submit({ entries: [{ id, revision }], organisationId })}
          />
        )}
      </FieldBox>
    </section>
  )
}
