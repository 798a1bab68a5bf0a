/** 这件事可以要求社区做吗: what all current lists say of the words asked, the answer first. */
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { PortalLink } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { useWords } from '../../../../web/words.ts'
import type { endpoints } from '../../endpoints.ts'
import { words } from '../portal-words.ts'
import { PublicEntry } from './Entry.tsx'
import { useJudged } from './judged.ts'
import { ListVerdict } from './ListVerdict.tsx'
import { looksLikeWork } from './work-words.ts'

export default function SearchPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const asked = (search.get('q') ?? '').trim().slice(0, 100)
  const read = usePublic<typeof endpoints.searchLists>('/search', asked ? { words: asked } : null)
  const judged = useJudged(read.data?.map(({ list }) => list) ?? [])
  if (!asked)
    return (
      <>
        <h1>{w('searchTitle')}</h1>
        <p>{w('searchHelp')}</p>
      </>
    )
  return (
    <>
      <h1>{w('searchFor', { words: asked })}</h1>
      <Given read={read}>
        {(found) =>
          found.length === 0 ? (
            <NothingFound asked={asked} />
          ) : (
            <>
              <p role="status">{w('found', { n: found.length })}</p>
              <ul className="entries">
                {found.map((entry) => (
                  <PublicEntry key={entry.id} of={entry} stale={entry.basisStale} level="h2" verdict={<ListVerdict of={entry} judged={judged} />} />
                ))}
              </ul>
            </>
          )
        }
      </Given>
    </>
  )
}

/** That work on no list may be declined is said of work only; where else to look is said always. */
function NothingFound({ asked }: { asked: string }) {
  const w = useWords(words)
  return (
    <EmptyState
      title={w('searchNone', { words: asked })}
      how={w(looksLikeWork(asked) ? 'searchNoneHow' : 'searchNoneElse')}
      action={
        <ul className="search-elsewhere">
          <li>
            <PortalLink to={`/proofs/ask?q=${encodeURIComponent(asked)}`}>{w('askProof')}</PortalLink>
          </li>
          <li>
            <PortalLink to={`/my-community?find=${encodeURIComponent(asked.slice(0, 50))}`}>{w('toCommunity')}</PortalLink>
          </li>
          <li>
            <PortalLink to="/lists">{w('lists')}</PortalLink>
          </li>
        </ul>
      }
    />
  )
}
