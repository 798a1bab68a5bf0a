/** The public list of forms; 统计法 第十七条 asks number, issuing body, approval and validity of each. */
import { useState } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { go, PortalLink } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { endpoints } from '../../endpoints.ts'
import { portalWords as words } from '../portal-words.ts'
import { periodWords } from '../words.ts'

const size = 20

export default function FormsPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const asked = search.get('search') ?? ''
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1)
  const [typed, setTyped] = useState(asked)
  const read = usePublic<typeof endpoints.listAdmittedForms>('/admitted-forms', { page, size, ...(asked && { search: asked }) })
  const address = (next: number) => `/forms?page=${next}${asked && `&search=${encodeURIComponent(asked)}`}`
  return (
    <>
      <h1>{w('forms')}</h1>
      <p>{w('lead')}</p>
      <form
        className="screen-only public-filters"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          go(`/forms?search=${encodeURIComponent(typed.trim())}`)
        }}
      >
        <label>
          {w('search')} <input className="plain-input" type="search" maxLength={100} value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <button type="submit" className="plain-button">
          {w('find')}
        </button>
      </form>
      <Given read={read}>
        {({ rows, total }) =>
          total === 0 ? (
            <EmptyState title={w('none')} how={w('noneHow')} />
          ) : (
            <>
              <ul className="entries">
                {rows.map(({ id, title, admissionNumber, organisationName, period, fieldCount, askedCount, minutes }) => (
                  <li key={id}>
                    <PortalLink to={`/forms/${id}`}>{title}</PortalLink>
                    <p className="muted">
                      {w('facts', { number: admissionNumber ?? '—', body: organisationName, period: text(periodWords[period] ?? period) })}
                    </p>
                    <p>
                      {w('fieldsOf', { n: fieldCount, asked: askedCount })} · {format.minutes(minutes)}
                    </p>
                  </li>
                ))}
              </ul>
              {total > size && (
                <p className="public-filters">
                  {page > 1 && <PortalLink to={address(page - 1)}>{w('earlier')}</PortalLink>}
                  {page * size < total && <PortalLink to={address(page + 1)}>{w('later')}</PortalLink>}
                </p>
              )}
            </>
          )
        }
      </Given>
    </>
  )
}
