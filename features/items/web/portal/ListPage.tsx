/** One list as it stands today: what is in force, newly admitted and temporary items among it, and the edition in effect. */
import { useFormat } from '../../../../web/format.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { PortalLink, useTitle } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { List } from '../../contract.ts'
import type { endpoints } from '../../endpoints.ts'
import { isOfOtherPlace } from '../../rules.ts'
import { listWords } from '../../words.ts'
import { isList, plainLists, words } from '../portal-words.ts'
import { words as itemWords } from '../words.ts'
import { PublicEntry } from './Entry.tsx'
import { entryOf, type Read } from './entry-of.ts'
import { useJudged, type Judged } from './judged.ts'
import { JudgedTag } from './JudgedTag.tsx'
import { JudgedNote } from './JudgedNote.tsx'

export default function ListPage({ values }: PortalPageProps) {
  const w = useWords(words)
  const { list } = values
  return isList(list) ? <One list={list} /> : <EmptyState title={w('none')} action={<PortalLink to="/lists">{w('lists')}</PortalLink>} />
}

function One({ list }: { list: List }) {
  const text = useText()
  const read = usePublic<typeof endpoints.listItems>('/items', { list, page: 1, size: 200 })
  const judged = useJudged([list])
  useTitle(text(listWords[list]))
  return (
    <>
      <h1>{text(plainLists[list])}</h1>
      <p className="muted">{text(listWords[list])}</p>
      {judged && <JudgedNote list={list} judged={judged} />}
      <Editions list={list} />
      <Given read={read}>{({ rows }) => <Entries rows={rows} judged={judged} />}</Given>
    </>
  )
}

function Editions({ list }: { list: List }) {
  const w = useWords(words)
  const format = useFormat()
  const { data: current } = usePublic<typeof endpoints.getCurrentEdition>('/lists/{list}', { list })
  const { data: all } = usePublic<typeof endpoints.listEditions>('/editions', { list, page: 1, size: 20 })
  const open = all?.rows.find(({ state }) => state === 'open_for_comment')
  return (
    <>
      {open?.commentUntil && (
        <div className="notice state-info">
          <p>
            {w('openForComment', { n: open.number, until: format.day(open.commentUntil) })}{' '}
            <PortalLink to={`/lists/${list}/${open.number}`}>{w('readAndComment')}</PortalLink>
          </p>
        </div>
      )}
      {current && (
        <p className="public-links">
          <PortalLink to={`/lists/${list}/${current.number}`}>{w('current', { n: current.number, day: format.day(current.effectiveOn) })}</PortalLink>
          <a href={`/api/editions/${list}/${current.number}/csv`}>{w('csv')}</a>
          <a href={`/api/lists/${list}`}>{w('json')}</a>
        </p>
      )}
      {current?.note && <p className="muted">{current.note}</p>}
    </>
  )
}

function Entries({ rows, judged }: { rows: readonly Read[]; judged: Judged | undefined }) {
  const w = useWords(words)
  const i = useWords(itemWords)
  const here = rows.filter((row) => !isOfOtherPlace(row))
  const elsewhere = rows.filter((row) => isOfOtherPlace(row))
  const stale = here.filter(({ basisStale }) => basisStale).length
  const unofficial = here.filter(({ officialTitle }) => !officialTitle).length
  const verdict = (itemId: string) => {
    const proof = judged?.proofs.find((one) => one.itemId === itemId)
    return proof && <JudgedTag of={proof} />
  }
  if (rows.length === 0) return <EmptyState title={i('noItems')} />
  return (
    <>
      <div className="public-note">
        <p>{w('entriesCount', { n: here.length })}</p>
        {stale > 0 && <p>{w('staleCount', { n: stale })}</p>}
        {unofficial > 0 && <p>{w('unofficialCount', { n: unofficial })}</p>}
      </div>
      <ul className="entries">
        {here.map((row) => (
          <PublicEntry key={row.id} of={entryOf(row)} stale={row.basisStale} level="h2" verdict={row.list === 'certificate' && verdict(row.itemId)} />
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <>
          <h2>{w('elsewhere')}</h2>
          <p>{w('elsewhereHow')}</p>
          <ul className="entries">
            {elsewhere.map((row) => (
              <PublicEntry key={row.id} of={entryOf(row)} stale={row.basisStale} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
