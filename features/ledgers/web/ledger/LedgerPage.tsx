/** A ledger: its records in a grid for those who keep it, in a list for readers and on a phone. */
import { api } from '../../../../web/api.ts'
import { useFilters, usePathValue } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { AreaPicker } from '../../../../web/ui/AreaPicker.tsx'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { FilterSearch } from '../../../../web/ui/FilterSearch.tsx'
import { useNarrow } from '../../../../web/ui/grid/narrow.ts'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useLanguage, useWords } from '../../../../web/words.ts'
import { ImportBox } from '../import/ImportBox.tsx'
import '../ledgers.css'
import { titleIn } from '../registry.ts'
import { ledgerTones } from '../states.ts'
import { ledgerStateWords, words as shared } from '../words.ts'
import { EntryGrid } from './EntryGrid.tsx'
import { ExportBox } from './ExportBox.tsx'
import { RowList } from './RowList.tsx'
import { Withheld } from './Withheld.tsx'
import { words } from './words.ts'
import type { LedgerWhole, RowsAsked } from './whole.ts'

export default function LedgerPage() {
  const id = usePathValue()
  return <Shown read={useRead(api.ledgers.getLedger, { id })}>{(ledger) => <Whole ledger={ledger} />}</Shown>
}

function Whole({ ledger }: { ledger: LedgerWhole }) {
  const w = useWords(words)
  const s = useWords(shared)
  const format = useFormat()
  const { may, post } = useSession()
  const language = useLanguage()
  const narrow = useNarrow()
  const [filters, setFilters] = useFilters({
    page: 1,
    size: 20,
    search: '',
    area: undefined as string | undefined,
    stale: false as boolean,
    disputed: false as boolean,
    ended: false as boolean,
  })
  const own = post && !post.areaCode.endsWith('000') ? post.areaCode : undefined
  const community = own ?? (filters.area && !filters.area.endsWith('000') ? filters.area : undefined)
  const asked: RowsAsked = {
    id: ledger.id,
    ...(filters.area && { areaCode: filters.area }),
    ...(filters.search && { search: filters.search }),
    ...(filters.stale && { stale: true }),
    ...(filters.disputed && { disputed: true }),
    ...(filters.ended && { ended: true }),
  }
  return (
    <>
      <PageHead
        title={titleIn(language, ledger)}
        {...(ledger.admissionNumber && { number: ledger.admissionNumber })}
        state={<StateTag tone={ledgerTones[ledger.state]} word={ledgerStateWords[ledger.state]} />}
        lead={`${ledger.organisationName ?? s('own')} · ${w('records', { n: format.number(ledger.subjectCount) })} · ${ledger.purpose}`}
        more={
          <>
            {ledger.mayWrite && <DeskLink to={`/ledgers/${ledger.id}/doubles`}>{w('doubles')}</DeskLink>}
            {ledger.mayWrite && <DeskLink to={`/imports?ledgerId=${ledger.id}`}>{w('imports')}</DeskLink>}
            {ledger.mayChange && <DeskLink to={`/ledgers/${ledger.id}/definition`}>{w('definition')}</DeskLink>}
          </>
        }
        action={
          ledger.mayWrite &&
          community && (
            <DeskLink to={`/ledgers/${ledger.id}/rows/new?community=${community}`} className="verb verb-primary">
              {w('add')}
            </DeskLink>
          )
        }
      />
      <div className="filters" role="search">
        <FilterSearch name="rows" label={w('search')} value={filters.search} maxLength={100} onChange={(search) => setFilters({ search })} />
        {!own && (
          <FieldBox name="area" label={w('area')}>
            {(tie) => (
              <AreaPicker
                {...tie}
                one
                value={filters.area ? [filters.area] : []}
                onChange={([code]) => setFilters({ area: code })}
                {...(post && { root: post.areaCode })}
              />
            )}
          </FieldBox>
        )}
        {(['stale', 'disputed', 'ended'] as const).map((name) => (
          <label key={name} className="check">
            <input type="checkbox" checked={filters[name]} onChange={(event) => setFilters({ [name]: event.target.checked })} />
            {w(name)}
          </label>
        ))}
      </div>
      {ledger.mayWrite && !community && <p className="muted">{w('chooseCommunity')}</p>}
      {ledger.mayWrite && !narrow ? (
        <EntryGrid
          key={JSON.stringify(asked)}
          ledger={ledger}
          asked={asked}
          community={community}
          onClear={() => setFilters({ search: '', area: undefined, stale: false, disputed: false, ended: false })}
        />
      ) : (
        <RowList ledger={ledger} asked={asked} page={filters.page} size={filters.size} onPage={setFilters} />
      )}
      {ledger.mayWrite && community && <ImportBox ledgerId={ledger.id} communityCode={community} />}
      {may('ledgers.export') && <ExportBox ledger={ledger} asked={asked} />}
      <Withheld ledger={ledger} />
    </>
  )
}
