/** For secretaries: what waits for an answer, by its day; what was answered, newest first. */
import { api } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { Pager } from '../../../web/ui/Pager.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useWords } from '../../../web/words.ts'
import { OneSuggestion } from './OneSuggestion.tsx'
import './suggestions.css'
import { words } from './words.ts'

const states = ['waiting', 'answered'] as const

export default function SuggestionsPage() {
  const w = useWords(words)
  const [{ state: asked, page, size }, setFilters] = useFilters({ page: 1, size: 20, state: 'waiting' })
  const state = asked === 'answered' ? asked : 'waiting'
  const read = useRead(api.suggestions.listSuggestions, { state, page, size })
  return (
    <>
      <PageHead title={w('suggestions')} lead={w('lead')} />
      <div className="suggestion-states" role="group" aria-label={w('which')}>
        {states.map((one) => (
          <button key={one} type="button" className="plain-button" aria-pressed={one === state} onClick={() => setFilters({ state: one })}>
            {w(one)}
          </button>
        ))}
      </div>
      <Shown read={read}>
        {(found) =>
          found.total === 0 ? (
            <EmptyState title={w(state === 'waiting' ? 'noneWaiting' : 'noneAnswered')} how={w(state === 'waiting' ? 'noneWaitingHow' : 'noneAnsweredHow')} />
          ) : (
            <>
              <p className="muted" role="status">
                {w('total', { n: found.total })}
              </p>
              <ul className="suggestion-list">
                {found.rows.map((one) => (
                  <OneSuggestion key={one.id} suggestion={one} />
                ))}
              </ul>
              <Pager page={found} onPage={setFilters} />
            </>
          )
        }
      </Shown>
    </>
  )
}
