/** 什么可以找社区开、什么不该找社区开: search on top, then the answers in groups, each entry with all that is known of it. */
import { useFormat } from '../../../../web/format.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { go, PortalLink } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { useWords } from '../../../../web/words.ts'
import type { Proof } from '../../contract/catalogue.ts'
import type { endpoints } from '../../endpoints/catalogue.ts'
import { words } from '../portal-words.ts'
import { groupsOf } from '../groups.ts'
import { ProofEntry } from '../ProofEntry.tsx'
import './proofs-public.css'

export default function ProofsPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const format = useFormat()
  const asked = (search.get('q') ?? '').trim().slice(0, 100)
  const read = usePublic<typeof endpoints.listProofs>('/proofs', asked ? { search: asked } : {})
  return (
    <>
      <h1>{w('title')}</h1>
      <p>{w('lead')}</p>
      <ProofLinks />
      <form
        key={asked}
        className="proof-filters screen-only"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          const typed = String(new FormData(event.currentTarget).get('q')).trim()
          go(typed ? `/proofs?q=${encodeURIComponent(typed)}` : '/proofs')
        }}
      >
        <div className="field">
          <label htmlFor="proof-search">{w('search')}</label>
          <input id="proof-search" name="q" type="search" className="plain-input" defaultValue={asked} maxLength={100} placeholder={w('searchHelp')} />
        </div>
        <button type="submit" className="primary-button">
          {w('find')}
        </button>
      </form>
      <Given read={read}>
        {({ on, proofs }) =>
          proofs.length === 0 ? (
            <EmptyState
              title={w('none', { words: asked })}
              how={w('noneHow')}
              action={<PortalLink to={`/proofs/ask?q=${encodeURIComponent(asked)}`}>{w('askThis')}</PortalLink>}
            />
          ) : (
            <>
              <p role="status">{w('onDay', { day: format.day(on), n: proofs.length })}</p>
              <Groups proofs={proofs} open={asked !== ''} />
              <p className="screen-only">
                {w('changeHow')} <a href="/desk/applications/new?list=certificate">{w('change')}</a>
              </p>
            </>
          )
        }
      </Given>
    </>
  )
}

export function ProofLinks() {
  const w = useWords(words)
  return (
    <ul className="proof-links screen-only">
      <li>
        <PortalLink to="/proofs/ask" className="primary-button">
          {w('ask')}
        </PortalLink>
      </li>
      <li>
        <PortalLink to="/proofs/refused">{w('refusedLink')}</PortalLink>
      </li>
      <li>
        <PortalLink to="/proofs/graph">{w('graphLink')}</PortalLink>
      </li>
      <li>
        <PortalLink to="/proofs/cases">{w('casesLink')}</PortalLink>
      </li>
    </ul>
  )
}

const hows = { allowed: 'allowedHow', disputed: 'disputedHow', refused: 'refusedHow', dropped: null, elsewhere: 'elsewhereHow' } as const

/** @param open other places' entries lie open, too: somebody searched for them */
function Groups({ proofs, open }: { proofs: readonly Proof[]; open: boolean }) {
  const w = useWords(words)
  return (
    <>
      {groupsOf(proofs).map(({ group, proofs: own }) => {
        const how = hows[group]
        const list = (
          <ul className="entries">
            {own.map((proof) => (
              <ProofEntry key={proof.itemId} of={proof} />
            ))}
          </ul>
        )
        return (
          <section key={group}>
            <h2>{w(group, { n: own.length })}</h2>
            {how && <p>{w(how)}</p>}
            {group === 'elsewhere' && !open ? (
              <details>
                <summary>{w('showElsewhere')}</summary>
                {list}
              </details>
            ) : (
              list
            )}
          </section>
        )
      })}
    </>
  )
}
