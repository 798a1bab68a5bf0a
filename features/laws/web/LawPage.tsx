/** One law as on a day: its dates, what it replaced and what replaces it, its clauses, and the items that cite it. */
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters, usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useLabelled, useText, useWords } from '../../../web/words.ts'
import type { LawClause } from '../contract.ts'
import { levelWords, stateWords } from '../words.ts'
import { ClauseDialog } from './ClauseDialog.tsx'
import { confidenceOf } from './confidence.ts'
import './laws.css'
import { forceTones, usePartialDay } from './shown.ts'
import { words } from './words.ts'

type Law = AnsweredBy<typeof api.laws.getLaw>

export default function LawPage() {
  const w = useWords(words)
  const id = usePathValue('id')
  const { session } = useSession()
  const [{ on }, setFilters] = useFilters({ on: undefined as string | undefined })
  const read = useRead(api.laws.getLaw, { id, ...(on && { on }) })
  return (
    <Shown read={read}>
      {(law) => (
        <>
          <Head law={law} />
          <div className="field law-day">
            <label htmlFor="law-on">{w('filterOn')}</label>
            <DayInput id="law-on" value={on ?? session.today} onChange={(day) => setFilters({ on: day ?? undefined })} />
          </div>
          <Clauses law={law} />
          <CitedBy law={law} on={on} />
        </>
      )}
    </Shown>
  )
}

function Head({ law }: { law: Law }) {
  const w = useWords(words)
  const labelled = useLabelled()
  const text = useText()
  const format = useFormat()
  const day = usePartialDay()
  const { may } = useSession()
  return (
    <>
      <PageHead
        number={[law.documentNumber, law.jurisdiction].filter(Boolean).join(' · ')}
        title={text({ zh: law.title, en: law.titleEn ?? law.title })}
        state={<StateTag tone={forceTones[law.state]} word={stateWords[law.state]} />}
        lead={text({ zh: '', en: law.titleEn ? law.title : '' })}
        action={
          may('laws.steward') && (
            <DeskLink to={`/laws/${law.id}/edit`} className="law-action">
              {w('editLaw')}
            </DeskLink>
          )
        }
      />
      {law.successor && (
        <p>
          <DeskLink to={`/laws/${law.successor.id}`}>{w('replacedBy', { title: law.successor.title })}</DeskLink>
        </p>
      )}
      <Facts
        of={[
          { label: w('columnIssuer'), value: law.issuer },
          { label: w('level'), value: text(levelWords[law.level]) },
          { label: w('promulgatedOn'), value: day(law.promulgatedOn) },
          { label: w('effectiveFrom'), value: day(law.effectiveFrom) },
          law.repealedOn !== null && { label: w('repealedOn'), value: format.day(law.repealedOn) },
        ]}
      />
      {law.predecessors.length > 0 && (
        <p>
          {labelled(w('replaces'))}{' '}
          {law.predecessors.map(({ id, title }) => (
            <DeskLink key={id} to={`/laws/${id}`}>
              {title}
            </DeskLink>
          ))}
        </p>
      )}
      {law.note && <p className="law-text">{law.note}</p>}
      <p className="muted law-text">
        {labelled(w('source'), law.source)}
        {law.confidence && ` · ${labelled(w('confidence'), confidenceOf(law, text))}`}
      </p>
    </>
  )
}

function Clauses({ law }: { law: Law }) {
  const w = useWords(words)
  const { may } = useSession()
  const [edited, setEdited] = useState<LawClause | 'new'>()
  const steward = may('laws.steward')
  return (
    <section>
      <div className="law-head">
        <h2>{w('clauses')}</h2>
        {steward && (
          <button type="button" className="plain-button" onClick={() => setEdited('new')}>
            {w('addClause')}
          </button>
        )}
      </div>
      {law.clauses.length === 0 ? (
        <EmptyState title={w('noClauses')} how={w('noClausesHow')} />
      ) : (
        <div className="list-frame">
          <table className="list">
            <tbody>
              {law.clauses.map((clause) => (
                <tr key={clause.article}>
                  <th scope="row">{clause.article}</th>
                  <td>
                    {clause.gist} {!clause.textRead && <StateTag tone="neutral" word={words.textNotRead} />}
                  </td>
                  {steward && (
                    <td>
                      <button type="button" className="quiet-button" onClick={() => setEdited(clause)}>
                        {w('editClause')}
                        <span className="hidden-words"> {clause.article}</span>
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {edited && <ClauseDialog law={law} clause={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </section>
  )
}

function CitedBy({ law, on }: { law: Law; on: string | undefined }) {
  const w = useWords(words)
  const read = useRead(api.items.listItems, { page: 1, size: 200, sourceId: law.id, ...(on && { on }) })
  return (
    <section>
      <h2>{w('citedBy')}</h2>
      <Shown read={read}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="muted">{w('citedByNone')}</p>
          ) : (
            <>
              {law.state === 'repealed' && <p className="notice state-warn">{w('citedByStale')}</p>}
              <ul className="law-cited">
                {rows.map(({ id, itemId, code, title, clauses }) => (
                  <li key={id}>
                    {code && <span className="muted">{code}</span>}
                    <DeskLink to={`/items/${itemId}`}>{title}</DeskLink>
                    <span className="muted">
                      {clauses
                        .filter(({ sourceId }) => sourceId === law.id)
                        .map(({ article }) => article)
                        .join('、')}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Shown>
    </section>
  )
}
