/** An item with its history: the version in force first, the others with what changed from one to the next. */
import { titled } from '../../../foundation/words.ts'
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useGo, usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import { changedFields } from '../canonical.ts'
import type { ItemVersionRead } from '../contract.ts'
import { availableSteps, inForce } from '../rules.ts'
import { listWords, shortListWords } from '../words.ts'
import { CancelDialog } from './CancelDialog.tsx'
import { FieldChanges } from './FieldChanges.tsx'
import './items.css'
import { Tags } from './Tags.tsx'
import { useValidity } from './validity.ts'
import { VersionView } from './VersionView.tsx'
import { words } from './words.ts'

type Item = AnsweredBy<typeof api.items.getItem>

export default function ItemPage() {
  const id = usePathValue('id')
  const read = useRead(api.items.getItem, { id })
  return <Shown read={read}>{(item) => <Whole item={item} />}</Shown>
}

function Whole({ item: { id, code, versions } }: { item: Item }) {
  const w = useWords(words)
  const text = useText()
  const { session } = useSession()
  const published = versions.filter(({ state }) => state === 'published')
  const current = published.find((version) => inForce(version, session.today)) ?? published[0] ?? versions[0]
  const [chosenId, choose] = useState<string>()
  const chosen = versions.find((version) => version.id === chosenId) ?? current
  if (!current || !chosen) return null
  const before = versions.find(({ number }) => number === chosen.number - 1)
  return (
    <>
      <PageHead
        number={[code ?? current.admissionNumber, text(listWords[chosen.list])].filter(Boolean).join(' · ')}
        title={text({ zh: chosen.title, en: chosen.titleEn ?? chosen.title })}
        state={<Tags of={chosen} stale={chosen.basisStale} />}
        lead={text({ zh: '', en: chosen.titleEn ? chosen.title : '' })}
        more={<Steps id={id} versions={versions} current={published[0] ?? current} />}
      />
      <VersionView of={chosen} />
      <section>
        <h2>{w('versions')}</h2>
        <Versions of={versions} chosen={chosen.id} today={session.today} onChoose={choose} />
        <h2>{w('compare')}</h2>
        {before ? <Comparison before={before} after={chosen} /> : <p className="muted">{w('firstVersion')}</p>}
      </section>
    </>
  )
}

function Comparison({ before, after }: { before: ItemVersionRead; after: ItemVersionRead }) {
  const w = useWords(words)
  const named = (version: ItemVersionRead) => ({
    ...version,
    basis: version.clauseStates.map(({ sourceTitle, sourceId, article }) => `${titled(sourceTitle ?? sourceId)}${article}`),
  })
  const fields = changedFields(named(before), named(after))
  return fields.length > 0 ? <FieldChanges of={fields} caption={w('compare')} /> : <p className="muted">{w('sameAsBefore')}</p>
}

function Versions({ of, chosen, today, onChoose }: { of: readonly ItemVersionRead[]; chosen: string; today: string; onChoose: (id: string) => void }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const validity = useValidity()
  const stateOf = (version: ItemVersionRead) => {
    if (version.state === 'draft') return { tone: 'pending', word: words.tagDraft } as const
    if (inForce(version, today)) return { tone: 'jade', word: words.tagInForce } as const
    return version.validFrom !== null && version.validFrom > today
      ? ({ tone: 'info', word: words.tagComing } as const)
      : ({ tone: 'neutral', word: words.tagEnded } as const)
  }
  return (
    <div className="list-frame">
      <table className="list">
        <tbody>
          {of.map((version) => (
            <tr key={version.id}>
              <th scope="row">
                <button type="button" className="quiet-button" aria-pressed={version.id === chosen} onClick={() => onChoose(version.id)}>
                  {w('version', { n: version.number })}
                </button>
              </th>
              <td>
                <StateTag {...stateOf(version)} />
              </td>
              <td>{text(shortListWords[version.list])}</td>
              <td>{version.state === 'draft' ? '—' : validity(version)}</td>
              <td>{version.admissionNumber ?? '—'}</td>
              <td>{version.publishedAt ? w('publishedOn', { at: format.instant(version.publishedAt) }) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Steps({ id, versions, current }: { id: string; versions: readonly ItemVersionRead[]; current: ItemVersionRead }) {
  const w = useWords(words)
  const go = useGo()
  const { session } = useSession()
  const [cancelling, setCancelling] = useState(false)
  const draft = versions.find(({ state }) => state === 'draft')
  const steps = availableSteps(current, { permissions: new Set(session.permissions), hasDraft: draft !== undefined, isLatest: true })
  const drafting = useSubmit(api.items.draftVersion, { then: () => go(`/items/${id}/draft`) })
  const editable = draft && availableSteps(draft, { permissions: new Set(session.permissions), hasDraft: true, isLatest: true }).includes('save')
  return (
    <>
      <RefusalNotice problem={drafting.problem} />
      {steps.includes('cancel') && (
        <button type="button" className="plain-button" onClick={() => setCancelling(true)}>
          {w('cancel')}
        </button>
      )}
      {steps.includes('draft') && (
        <button type="button" className="plain-button" disabled={drafting.pending} onClick={() => void drafting.submit({ id })}>
          {w('draftNext')}
        </button>
      )}
      {editable && (
        <DeskLink to={`/items/${id}/draft`} className="action-link primary">
          {w('openDraft')}
        </DeskLink>
      )}
      {cancelling && <CancelDialog id={id} title={current.title} onClose={() => setCancelling(false)} />}
    </>
  )
}
