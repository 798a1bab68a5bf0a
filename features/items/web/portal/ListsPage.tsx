/** All lists, each with its current edition, and the editions open for comment. */
import { useFormat } from '../../../../web/format.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import { PortalLink } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { endpoints } from '../../endpoints.ts'
import { listWords } from '../../words.ts'
import { lists, plainLists, words } from '../portal-words.ts'
import { changesSaid } from '../changes-said.ts'
import { words as editionWords } from '../edition-words.ts'
import { ListLinks } from './HomePage.tsx'
import './public.css'

export default function ListsPage() {
  const w = useWords(words)
  const e = useWords(editionWords)
  const text = useText()
  const format = useFormat()
  const read = usePublic<typeof endpoints.listEditions>('/editions', { page: 1, size: 100 })
  return (
    <>
      <h1>{w('lists')}</h1>
      <p>{w('listsLead')}</p>
      <ListLinks lists={lists} />
      <h2>{w('allEditions')}</h2>
      <Given read={read}>
        {({ rows }) => (
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{w('edition')}</th>
                <th scope="col">{w('list')}</th>
                <th scope="col">{e('effectiveOn')}</th>
                <th scope="col">{w('changesSince')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((head) => (
                <tr key={head.id}>
                  <td>
                    <PortalLink to={`/lists/${head.list}/${head.number}`}>{head.title}</PortalLink>
                    {head.state === 'open_for_comment' && head.commentUntil && (
                      <div>{w('openForComment', { n: head.number, until: format.day(head.commentUntil) })}</div>
                    )}
                  </td>
                  <td data-title={w('list')} title={text(plainLists[head.list])}>
                    {text(listWords[head.list])}
                  </td>
                  <td data-title={e('effectiveOn')}>{format.day(head.effectiveOn)}</td>
                  <td data-title={w('changesSince')}>{e(changesSaid(head), head)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Given>
    </>
  )
}
