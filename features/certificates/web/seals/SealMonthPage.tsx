/** A community's month for its street: shown after a step that is recorded, so that nobody reads it by chance. */
import { Button } from 'antd'
import { api } from '../../../../web/api.ts'
import { useFilters, usePathValue } from '../../../../web/desk/address.ts'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSession } from '../../../../web/session.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { EntryFacts } from './EntryFacts.tsx'
import { ExportMonth } from './ExportMonth.tsx'
import { MonthField } from './MonthField.tsx'
import { Readings } from './Readings.tsx'
import { words } from './words.ts'

export default function SealMonthPage() {
  const w = useWords(words)
  const communityCode = usePathValue('code')
  const { today, may } = useSession()
  const [{ month }, setFilters] = useFilters({ month: today.slice(0, 7) })
  const reading = useSubmit(api.certificates.readSealMonth, { renew: false })
  const read = reading.output
  const { data: community } = useRead(api.areas.getArea, { code: communityCode })
  return (
    <>
      <PageHead title={w('registerOf', { community: read?.communityName ?? community?.name })} lead={w('readMonthLead')} />
      <div className="filters">
        <MonthField
          value={month}
          onChange={(next) => {
            reading.forget()
            setFilters({ month: next })
          }}
        />
        {may('seals.read') && (
          <Button type="primary" loading={reading.pending} onClick={() => void reading.submit({ communityCode, month })}>
            {w('readMonth')}
          </Button>
        )}
        {read && <ExportMonth communityCode={communityCode} month={month} />}
      </div>
      <RefusalNotice problem={reading.problem} />
      {read && (
        <>
          <p className={`notice state-${read.complete ? 'ok' : 'danger'}`}>{w(read.complete ? 'complete' : 'incomplete')}</p>
          {read.entries.length === 0 && <p className="muted">{w('noEntries')}</p>}
          {read.entries.map((entry) => (
            <section key={entry.id} className="section">
              <h2>
                {entry.number} · {entry.what}
              </h2>
              <EntryFacts of={entry} />
            </section>
          ))}
        </>
      )}
      <Readings communityCode={communityCode} />
    </>
  )
}
