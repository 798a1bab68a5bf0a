/** Temporary versions of the emergency lane: when each ends, by when it must be applied for, what is overdue. */
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { addDays } from '../../../foundation/clock.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useWords } from '../../../web/words.ts'
import './admissions.css'
import { words } from './other-words.ts'
import { useRegime } from '../../../web/regime.ts'
import { words as names } from './words.ts'

type Emergency = AnsweredBy<typeof api.admissions.listEmergencies>[number]

export default function EmergenciesPage() {
  const w = useWords(words)
  const { emergencyDays, regulariseWorkingDays } = useRegime()
  const n = useWords(names)
  const { may } = useSession()
  const [{ inForce }, setFilters] = useFilters({ inForce: false as boolean })
  const read = useRead(api.admissions.listEmergencies, inForce ? { inForce } : {})
  const mayOpen = may('emergencies.open')
  return (
    <>
      <PageHead title={n('emergencies')} lead={w('emergenciesLead', { days: emergencyDays, n: regulariseWorkingDays })} action={mayOpen && <OpenLink />} />
      <div className="filters">
        <label className="check">
          <input type="checkbox" checked={inForce} onChange={(event) => setFilters({ inForce: event.target.checked })} />
          {w('inForceOnly')}
        </label>
      </div>
      <Shown read={read}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={w('none')} how={w('noneHow')} action={mayOpen && <OpenLink />} />
          ) : (
            <ul className="cards">
              {rows.map((row) => (
                <OneEmergency key={row.id} of={row} />
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  )
}

function OneEmergency({
  of: { id, itemId, title, leadOrganisationName, inForce, validTo, regulariseBy, regularised, overdue, applicationId, note },
}: {
  of: Emergency
}) {
  const w = useWords(words)
  const format = useFormat()
  const { may } = useSession()
  return (
    <li className="card">
      <h2>
        <DeskLink to={`/items/${itemId}`}>{title}</DeskLink>
      </h2>
      <p className="card-line">
        {inForce ? <StateTag tone="warn" word={words.temporary} /> : <StateTag tone="neutral" word={words.lapsed} />}
        {regularised ? <StateTag tone="ok" word={words.regularised} /> : overdue && <StateTag tone="danger" word={words.overdue} />}
        {leadOrganisationName && <span>{leadOrganisationName}</span>}
        {validTo && <span>{w('lastDay', { day: format.day(addDays(validTo, -1)) })}</span>}
        {!regularised && regulariseBy && <span>{w('dueBy', { day: format.day(regulariseBy) })}</span>}
      </p>
      {note && <p className="said-words">{note}</p>}
      {applicationId && may('admissions.read') && <DeskLink to={`/applications/${applicationId}`}>{w('viewApplication')}</DeskLink>}
      {!applicationId && may('admissions.apply') && (
        <DeskLink to={`/applications/new?regularises=${id}`} className="verb">
          {w('toApplication')}
          <span className="hidden-words">：{title}</span>
        </DeskLink>
      )}
    </li>
  )
}

function OpenLink() {
  const w = useWords(words)
  return (
    <DeskLink to="/emergencies/new" className="button-link">
      {w('openNew')}
    </DeskLink>
  )
}
