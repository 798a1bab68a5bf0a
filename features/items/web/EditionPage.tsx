/** One edition: its fingerprint and difference, the comment period, who has acknowledged it, and its entries. */
import { api, type AnsweredBy } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { List } from '../contract.ts'
import { listWords } from '../words.ts'
import { Difference } from './Difference.tsx'
import { words } from './edition-words.ts'
import { EditionComments } from './EditionComments.tsx'
import './items.css'
import { Receipts } from './Receipts.tsx'
import { Tags } from './Tags.tsx'
import { useValidity } from './validity.ts'
import { words as itemWords } from './words.ts'

type Edition = AnsweredBy<typeof api.items.getEdition>

export default function EditionPage() {
  const list = usePathValue('list') as List
  const number = Number(usePathValue('number'))
  const read = useRead(api.items.getEdition, { list, number })
  return <Shown read={read}>{(edition) => <Whole edition={edition} />}</Shown>
}

function Whole({ edition }: { edition: Edition }) {
  const w = useWords(words)
  const i = useWords(itemWords)
  const text = useText()
  const format = useFormat()
  const { session, may } = useSession()
  const { id, list, number, state, title, note, hash, previousHash, difference, effectiveOn, commentFrom, commentUntil, preparedBy } = edition
  const publish = useSubmit(api.items.publishEdition, { done: words.publishedNow })
  const open = state === 'open_for_comment'
  const publishable = open && may('editions.publish') && (commentUntil === null || session.today > commentUntil)
  return (
    <>
      <PageHead
        number={`${text(listWords[list])} · ${w('number', { n: number })}`}
        title={title}
        state={<StateTag tone={open ? 'info' : 'jade'} word={open ? words.open : words.published} />}
        lead={note}
        action={
          publishable && (
            <button type="button" className="primary-button" disabled={publish.pending} onClick={() => void publish.submit({ id })}>
              {w('publish')}
            </button>
          )
        }
      />
      <RefusalNotice problem={publish.problem} />
      {open && commentUntil && !publishable && may('editions.publish') && <p className="muted">{w('publishAfter', { day: format.day(commentUntil) })}</p>}
      <Facts
        of={[
          { label: w('effectiveOn'), value: format.day(effectiveOn) },
          { label: w('preparedBy'), value: preparedBy },
          {
            label: w('commentPeriod'),
            value: commentFrom && commentUntil ? `${format.day(commentFrom)} – ${format.day(commentUntil)}` : w('noCommentPeriod'),
          },
          { label: i('columnEntries'), value: format.number(edition.entries.length) },
        ]}
      />
      <p className="links-line">
        <a href={`/api/editions/${list}/${number}/notice`} download>
          {w('notice')}
        </a>
        <a href={`/api/editions/${list}/${number}/csv`} download>
          {w('csv')}
        </a>
        <a href={`/api/editions/${list}/${number}`}>{w('json')}</a>
        <a href={`/lists/${list}/${number}`}>{w('publicPage')}</a>
      </p>
      {!open && <Receipts editionId={id} />}
      <h2>{w('difference')}</h2>
      <Difference of={difference} isFirst={number === 1} link={(itemId, name) => <DeskLink to={`/items/${itemId}`}>{name}</DeskLink>} />
      {commentFrom !== null && <EditionComments editionId={id} />}
      <Entries of={edition} />
      <h2>{w('hash')}</h2>
      <p className="muted">{w('hashHow')}</p>
      <p className="hash">{hash}</p>
      {previousHash && (
        <p className="hash">
          {w('previousHash')} {previousHash}
        </p>
      )}
    </>
  )
}

function Entries({ of: { entries } }: { of: Edition }) {
  const w = useWords(words)
  const i = useWords(itemWords)
  const text = useText()
  const validity = useValidity()
  return (
    <>
      <h2>{w('entries')}</h2>
      <div className="list-frame">
        <table className="list">
          <thead>
            <tr>
              {(['columnTitle', 'columnBasis', 'columnLead', 'columnUntil'] as const).map((key) => (
                <th key={key} scope="col">
                  {text(itemWords[key])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">
                  <span className="item-title">
                    <span className="item-code">{entry.code ?? entry.admissionNumber}</span>
                    <DeskLink to={`/items/${entry.itemId}`}>{entry.title}</DeskLink>
                    <Tags of={entry} stale={false} />
                  </span>
                </th>
                <td>{entry.basis.join('；') || i('tagNoBasis')}</td>
                <td>{entry.leadOrganisationName ?? entry.leadDepartment ?? '—'}</td>
                <td>{validity(entry)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
