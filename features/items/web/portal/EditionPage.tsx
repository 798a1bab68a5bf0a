/** One edition for the public: what changed, its entries as frozen, its fingerprint; a comment form in the comment period. */
import { useFormat } from '../../../../web/format.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { PortalLink, useTitle } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { Facts } from '../../../../web/ui/Facts.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { Edition, List } from '../../contract.ts'
import type { endpoints } from '../../endpoints.ts'
import { listWords } from '../../words.ts'
import { Difference } from '../Difference.tsx'
import { words as editionWords } from '../edition-words.ts'
import { isList, words } from '../portal-words.ts'
import { CommentForm } from './CommentForm.tsx'
import { PublicEntry } from './Entry.tsx'

export default function EditionPage({ values }: PortalPageProps) {
  const w = useWords(words)
  const { list, number } = values
  if (!isList(list) || !/^\d{1,6}$/.test(number ?? '')) return <EmptyState title={w('none')} action={<PortalLink to="/lists">{w('lists')}</PortalLink>} />
  return <One list={list} number={Number(number)} />
}

function One({ list, number }: { list: List; number: number }) {
  const read = usePublic<typeof endpoints.getEdition>('/editions/{list}/{number}', { list, number })
  useTitle(read.data?.title)
  return <Given read={read}>{(edition) => <Whole edition={edition} />}</Given>
}

function Whole({ edition }: { edition: Edition }) {
  const w = useWords(words)
  const e = useWords(editionWords)
  const text = useText()
  const format = useFormat()
  const { list, number, state, title, note, commentFrom, commentUntil, difference, entries, hash, previousHash, effectiveOn } = edition
  const open = state === 'open_for_comment'
  const { data: current } = usePublic<typeof endpoints.getCurrentEdition>('/lists/{list}', { list })
  // what is known today is of the edition in effect; it holds for a draft's entries that did not change
  const changed = new Set(difference.changed.map(({ itemId }) => itemId))
  const staleToday = (itemId: string) => (current?.number === number || (open && !changed.has(itemId))) && current?.staleItems.includes(itemId) === true
  return (
    <>
      <p className="muted">
        <PortalLink to={`/lists/${list}`}>{text(listWords[list])}</PortalLink> · {e('number', { n: number })}
      </p>
      <h1>{title}</h1>
      <p>
        <StateTag tone={open ? 'info' : 'jade'} word={open ? editionWords.open : current?.number === number ? editionWords.inEffect : editionWords.published} />
      </p>
      {open && <p>{w('notPublished')}</p>}
      {!open && current && current.number !== number && (
        <p>
          {w('notNewest')} <PortalLink to={`/lists/${list}/${current.number}`}>{w('toCurrent')}</PortalLink>
        </p>
      )}
      {note && <p>{note}</p>}
      <Facts
        of={[
          { label: e('effectiveOn'), value: format.day(effectiveOn) },
          { label: e('entries'), value: w('entriesCount', { n: entries.length }) },
          commentFrom !== null && commentUntil !== null && { label: e('commentPeriod'), value: `${format.day(commentFrom)} – ${format.day(commentUntil)}` },
        ]}
      />
      <p className="public-links">
        <a href={`/api/editions/${list}/${number}/notice`}>{w('notice')}</a>
        <a href={`/api/editions/${list}/${number}/csv`}>{w('csv')}</a>
        <a href={`/api/editions/${list}/${number}`}>{w('json')}</a>
      </p>
      {open && commentUntil && <CommentForm editionId={edition.id} until={commentUntil} />}
      <h2>{w('changesSince')}</h2>
      {open && number > 1 && difference.added.length + difference.removed.length + difference.changed.length === 0 ? (
        <p>{e('sameOpen')}</p>
      ) : (
        <Difference of={difference} isFirst={number === 1} link={(itemId, name) => <PortalLink to={`/items/${itemId}`}>{name}</PortalLink>} />
      )}
      <h2>{e('entries')}</h2>
      <ul className="entries">
        {entries.map((entry) => (
          <PublicEntry key={entry.id} of={entry} stale={staleToday(entry.itemId)} />
        ))}
      </ul>
      <h2>{w('hash')}</h2>
      <p>{e('hashHow')}</p>
      <p className="hash">{hash}</p>
      {previousHash && (
        <p className="hash">
          {e('previousHash')} {previousHash}
        </p>
      )}
    </>
  )
}
