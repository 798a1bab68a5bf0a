/** The editor of a draft version: saves itself as one types, publishes from a day. */
import { useEffect, useState } from 'react'
import { api } from '../../../web/api.ts'
import { useGo, usePathValue } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useQuiet } from '../../../web/ui/quiet.ts'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { ItemVersionRead } from '../contract.ts'
import { listWords } from '../words.ts'
import { type Draft, draftOf } from './draft.ts'
import { DraftFields } from './DraftFields.tsx'
import { fieldWords, words } from './words.ts'

export default function DraftPage() {
  const w = useWords(words)
  const id = usePathValue('id')
  const read = useRead(api.items.getItem, { id })
  const [round, setRound] = useState(0)
  return (
    <Shown read={read}>
      {({ versions }) => {
        const draft = versions.find(({ state }) => state === 'draft')
        if (!draft) return <EmptyState title={w('noDraft')} how={w('noDraftHow')} action={<DeskLink to={`/items/${id}`}>{w('item')}</DeskLink>} />
        const reload = async () => {
          await read.refetch()
          setRound((before) => before + 1)
        }
        return <Editor key={`${draft.id} ${round}`} version={draft} onReload={() => void reload()} />
      }}
    </Shown>
  )
}

/** Saves when typing pauses. `saved` is what the server holds; a refused text is not sent again until it changes. */
function useSelfSaving(version: ItemVersionRead) {
  const [draft, setDraft] = useState(() => draftOf(version))
  const [saved, setSaved] = useState({ text: JSON.stringify(draft), revision: version.revision })
  const [tried, setTried] = useState(saved.text)
  const save = useSubmit(api.items.saveVersion, { renew: false })
  const text = JSON.stringify(draft)
  const quiet = useQuiet(text, 1000)
  const { submit, pending } = save
  useEffect(() => {
    if (pending || quiet === saved.text || quiet === tried) return
    setTried(quiet)
    void submit({ ...(JSON.parse(quiet) as Draft), id: version.id, revision: saved.revision }).then(
      (answer) => answer && setSaved({ text: quiet, revision: answer.revision }),
    )
  }, [quiet, pending, saved, tried, submit, version.id])
  return { draft, setDraft, revision: saved.revision, isSaved: text === saved.text, problem: save.problem }
}

function Editor({ version, onReload }: { version: ItemVersionRead; onReload: () => void }) {
  const w = useWords(words)
  const text = useText()
  const go = useGo()
  const { session } = useSession()
  const { draft, setDraft, revision, isSaved, problem } = useSelfSaving(version)
  const [from, setFrom] = useState<string | null>(null)
  const publish = useSubmit(api.items.publishVersion, { done: words.published, then: () => go(`/items/${version.itemId}`) })
  const stale = problem?.code === 'CHANGED_MEANWHILE'
  return (
    <>
      <PageHead
        number={[version.code, text(listWords[version.list]), w('version', { n: version.number })].filter(Boolean).join(' · ')}
        title={draft.title || w('editDraft')}
        state={isSaved ? <StateTag tone="ok" word={words.saved} /> : <StateTag tone="pending" word={words.tagDraft} />}
        more={<DeskLink to={`/items/${version.itemId}`}>{w('back')}</DeskLink>}
      />
      <RefusalNotice problem={publish.problem ?? problem} names={fieldWords} />
      {stale && (
        <p>
          <button type="button" className="plain-button" onClick={onReload}>
            {w('loadTheirs')}
          </button>
        </p>
      )}
      <form className="draft-form" onSubmit={(event) => event.preventDefault()}>
        <DraftFields
          value={draft}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          problem={publish.problem ?? problem}
          leadName={version.leadOrganisationName ?? undefined}
          isNew={false}
        />
        <fieldset>
          <legend>{w('publish')}</legend>
          <FieldBox name="validFrom" label={w('publishFrom')} help={w('publishHelp')} problem={publish.problem}>
            {(tie) => <DayInput {...tie} value={from} min={session.today} onChange={setFrom} />}
          </FieldBox>
        </fieldset>
        <p className="form-actions">
          <button
            type="button"
            className="primary-button"
            disabled={from === null || !isSaved || publish.pending}
            onClick={() => void publish.submit({ id: version.id, revision, validFrom: from ?? '' })}
          >
            {w('publish')}
          </button>
        </p>
      </form>
    </>
  )
}
