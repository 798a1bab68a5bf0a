/** 谁还在要: by month, district by district; an entry can be objected to. */
import { useState } from 'react'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { go } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import type { endpoints as areas } from '../../../areas/contract.ts'
import type { AskingEntry } from '../../contract/asking.ts'
import type { endpoints } from '../../endpoints/asking.ts'
import { words } from '../portal-words.ts'
import { BodyRows } from './BodyRows.tsx'
import { ObjectForm } from './ObjectForm.tsx'
import { ProofLinks } from './ProofsPage.tsx'
import './proofs-public.css'

export default function BodiesPage({ search }: PortalPageProps) {
  const format = useFormat()
  const w = useWords(words)
  const month = /^\d{4}-\d{2}$/.test(search.get('month') ?? '') ? (search.get('month') as string) : ''
  const district = /^\d{12}$/.test(search.get('district') ?? '') ? (search.get('district') as string) : ''
  const [objecting, setObjecting] = useState<AskingEntry>()
  const asked = { ...(month && { month }), ...(district && { district }) }
  const read = usePublic<typeof endpoints.listAskingBodies>('/asking-bodies', asked)
  const districts = usePublic<typeof areas.listAreas>('/areas', { level: 'district', size: 50 })
  const choose = (next: Record<string, string>) => {
    const chosen = new URLSearchParams(Object.entries({ month, district, ...next }).filter(([, value]) => value !== ''))
    go(`/proofs/refused${chosen.size > 0 ? `?${chosen.toString()}` : ''}`, { replace: true })
  }
  return (
    <>
      <h1>{w('bodies')}</h1>
      <p>{w('bodiesLead')}</p>
      <ProofLinks />
      <div className="proof-filters screen-only">
        <div className="field">
          <label htmlFor="bodies-month">{w('month')}</label>
          <select id="bodies-month" className="plain-input" value={month} onChange={(event) => choose({ month: event.target.value })}>
            <option value="">{w('allMonths')}</option>
            {read.data?.months.map((one) => (
              <option key={one} value={one}>
                {format.month(one)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="bodies-district">{w('district')}</label>
          <select id="bodies-district" className="plain-input" value={district} onChange={(event) => choose({ district: event.target.value })}>
            <option value="">{w('allDistricts')}</option>
            {districts.data?.rows.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <a className="plain-button" href={`/api/asking-bodies/csv?${new URLSearchParams(asked).toString()}`}>
          {w('csv')}
        </a>
      </div>
      {objecting && <ObjectForm entry={objecting} onClose={() => setObjecting(undefined)} onSent={read.again} />}
      <Given read={read}>
        {({ entries, smallest }) => (
          <>
            {entries.length === 0 ? <EmptyState title={w('noEntries')} /> : <BodyRows entries={entries} onObject={setObjecting} />}
            <p className="muted">{w('bodiesHow', { n: smallest })}</p>
          </>
        )}
      </Given>
    </>
  )
}
