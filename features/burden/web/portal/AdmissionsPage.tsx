/** The public record of the joint meeting's decisions. */
import { useFormat } from '../../../../web/format.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { go, PortalLink } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import type { Tone } from '../../../../web/ui/Mark.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import type { endpoints } from '../../../admissions/endpoints.ts'
import '../burden.css'
import { outcomeWords, words } from '../words.ts'
import { useYears } from './years.ts'

const tones: Record<keyof typeof outcomeWords, Tone> = { admit: 'jade', admit_with_conditions: 'warn', return: 'pending', refuse: 'danger' }
const size = 20

export default function AdmissionsPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const format = useFormat()
  const asked = search.get('year') ?? ''
  const year = /^\d{4}$/.test(asked) ? asked : ''
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1)
  const read = usePublic<typeof endpoints.listPublicAdmissions>('/admissions', { page, size, ...(year && { year: Number(year) }) })
  const years = useYears()
  const address = (next: number) => `/admissions?page=${next}${year && `&year=${year}`}`
  return (
    <>
      <h1>{w('admissions')}</h1>
      <p>{w('admissionsLead')}</p>
      <p className="screen-only">
        <label>
          {w('year')}{' '}
          <select
            className="plain-input"
            style={{ width: 'auto' }}
            value={year}
            onChange={(event) => go(event.target.value ? `/admissions?year=${event.target.value}` : '/admissions', { replace: true })}
          >
            <option value="">{w('anyYear')}</option>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Given read={read}>
        {({ rows, total }) =>
          total === 0 ? (
            <EmptyState title={w('noAdmissions')} how={w('noAdmissionsHow')} />
          ) : (
            <>
              <ul className="entries">
                {rows.map(({ id, title, applicantName, outcome, admissionNumber, decidedAt, reasons }) => (
                  <li key={id + decidedAt} className="decision">
                    <p className="decision-line">
                      <strong>{title}</strong>
                      <StateTag tone={tones[outcome]} word={outcomeWords[outcome]} />
                    </p>
                    <p className="muted">
                      {[admissionNumber, w('appliedBy', { name: applicantName }), w('decidedOn', { day: format.dayOf(decidedAt) })].filter(Boolean).join(' · ')}
                    </p>
                    {reasons && <p>{reasons}</p>}
                  </li>
                ))}
              </ul>
              {total > size && (
                <p className="public-filters">
                  {page > 1 && <PortalLink to={address(page - 1)}>{w('earlier')}</PortalLink>}
                  <span>{w('pageOf', { page, pages: Math.ceil(total / size) })}</span>
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
