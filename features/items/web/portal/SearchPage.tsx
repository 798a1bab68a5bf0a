/** 这件事可以要求社区做吗: what all current lists say of the words asked, the answer first. */
import { useState } from 'react'
import { civilDay } from '../../../../foundation/clock.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { PortalLink } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import type { Tone } from '../../../../web/ui/Mark.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import type { List } from '../../contract.ts'
import type { endpoints } from '../../endpoints.ts'
import { isOfOtherPlace } from '../../rules.ts'
import { verdicts, words } from '../portal-words.ts'
import { PublicEntry } from './Entry.tsx'

const tones: Record<List, Tone> = {
  duty: 'ok',
  assist: 'ok',
  certificate: 'ok',
  prohibited: 'danger',
  banned_certificate: 'danger',
  cancelled: 'neutral',
}

export default function SearchPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const asked = (search.get('q') ?? '').trim().slice(0, 100)
  const read = usePublic<typeof endpoints.searchLists>('/search', asked ? { words: asked } : null)
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
            <EmptyState title={w('searchNone', { words: asked })} how={w('searchNoneHow')} action={<PortalLink to="/lists">{w('lists')}</PortalLink>} />
          ) : (
            <>
              <p role="status">{w('found', { n: found.length })}</p>
              <ul className="entries">
                {found.map((entry) => (
                  <PublicEntry key={entry.id} of={entry} stale={entry.basisStale} level="h2" verdict={<Verdict of={entry} />} />
                ))}
              </ul>
            </>
          )
        }
      </Given>
    </>
  )
}

/** Nothing may be asked on a version before its first day, nor in this city on another city's list. */
function Verdict({ of }: { of: Parameters<typeof isOfOtherPlace>[0] & { list: List; validFrom: string | null } }) {
  const [today] = useState(() => civilDay(new Date().toISOString()))
  if (isOfOtherPlace(of)) return null
  if (of.validFrom !== null && of.validFrom > today) return <StateTag tone="pending" word={words.verdictLater} />
  return <StateTag tone={tones[of.list]} word={verdicts[of.list]} />
}
