/** The catalogue at the desk: the same entries as in public, and the way to change it: admission. */
import { api } from '../../../../web/api.ts'
import { useFilters } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { FilterSearch } from '../../../../web/ui/FilterSearch.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useWords } from '../../../../web/words.ts'
import { words } from '../desk-words.ts'
import { groupsOf } from '../groups.ts'
import { words as portalWords } from '../portal-words.ts'
import { ProofEntry } from '../ProofEntry.tsx'
import { RoomLinks } from './RoomLinks.tsx'

export default function CataloguePage() {
  const w = useWords(words)
  const p = useWords(portalWords)
  const format = useFormat()
  const { may } = useSession()
  const [{ search }, setFilters] = useFilters({ search: '' })
  const read = useRead(api.certificates.listProofs, search ? { search } : {})
  return (
    <>
      <PageHead
        title={w('catalogue')}
        lead={w('catalogueLead')}
        more={may('admissions.apply') && <DeskLink to="/applications/new?list=certificate">{w('change')}</DeskLink>}
      />
      <RoomLinks here="/proofs/catalogue" />
      <div className="filters" role="search">
        <FilterSearch name="proofs" label={p('search')} value={search} onChange={(next) => setFilters({ search: next })} />
      </div>
      <Shown read={read}>
        {({ on, proofs }) => (
          <>
            <p className="muted" role="status">
              {p('onDay', { day: format.day(on), n: proofs.length })}
            </p>
            {proofs.length === 0 && <EmptyState title={p('none', { words: search })} />}
            {groupsOf(proofs).map(({ group, proofs: own }) => (
              <section key={group} className="section">
                <h2>{p(group, { n: own.length })}</h2>
                <ul className="proof-entries">
                  {own.map((proof) => (
                    <ProofEntry key={proof.itemId} of={proof} />
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Shown>
    </>
  )
}
