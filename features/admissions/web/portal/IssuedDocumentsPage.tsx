/** Issued documents, each with the numbers of its items. */
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { PortalLink } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import type { IssuedDocument } from '../../contract/documents.ts'
import type { endpoints } from '../../endpoints.ts'
import { words } from '../portal-words.ts'

const size = 50

export default function IssuedDocumentsPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1)
  const read = usePublic<typeof endpoints.listIssuedDocuments>('/issued-documents', { page, size })
  return (
    <>
      <h1>{w('title')}</h1>
      <p>{w('lead')}</p>
      <Given read={read}>
        {({ rows, total }) => (
          <>
            {rows.length === 0 ? <p>{w('none')}</p> : <Issued of={rows} />}
            <p className="screen-only">
              {page > 1 && <PortalLink to={`/documents?page=${page - 1}`}>{w('newer')}</PortalLink>}{' '}
              {page * size < total && <PortalLink to={`/documents?page=${page + 1}`}>{w('older')}</PortalLink>}
            </p>
          </>
        )}
      </Given>
    </>
  )
}

function Issued({ of }: { of: readonly IssuedDocument[] }) {
  const w = useWords(words)
  const format = useFormat()
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{w('document')}</th>
          <th scope="col">{w('issuer')}</th>
          <th scope="col">{w('items')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ id, title, number, issuedOn, organisationName, items }) => (
          <tr key={id}>
            <td>
              {title}
              <div className="muted">
                {number} · {format.day(issuedOn)}
              </div>
            </td>
            <td data-title={w('issuer')}>{organisationName}</td>
            <td data-title={w('items')}>
              {items.length === 0
                ? w('asksNothing')
                : items.map((item) => (
                    <div key={item.versionId}>
                      {item.title}（{item.admissionNumber ?? w('byLaw')}）
                    </div>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
