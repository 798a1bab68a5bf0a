/** 我的社区可以被要求做什么: a community found by name, initials or code, on any day; the address can be shared. */
import { useFormat } from '../../../../web/format.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { go, PortalLink, useTitle } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { Burden } from '../../../../web/ui/Burden.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { endpoints as areas } from '../../../areas/contract.ts'
import type { endpoints } from '../../endpoints.ts'
import { words } from '../portal-words.ts'
import { AskableProofs } from './AskableProofs.tsx'
import { isOfProofs } from './judged.ts'
import { Section } from './Section.tsx'
import './public.css'

export default function CommunityPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const code = /^\d{12}$/.test(search.get('code') ?? '') ? search.get('code') : null
  const found = search.get('find')?.trim() ?? ''
  const on = /^\d{4}-\d{2}-\d{2}$/.test(search.get('on') ?? '') ? (search.get('on') as string) : ''
  return (
    <>
      <h1>{w('communityTitle')}</h1>
      <p>{w('communityLead')}</p>
      <form
        className="public-filters-line"
        onSubmit={(event) => {
          event.preventDefault()
          const asked = new FormData(event.currentTarget)
          const typed = String(asked.get('find')).trim()
          const day = String(asked.get('on') ?? '')
          const kept = typed === '' && code ? `code=${code}` : `find=${encodeURIComponent(typed)}`
          go(`/my-community?${kept}${day && `&on=${day}`}`)
        }}
      >
        <div className="field">
          <label htmlFor="community-find">{w('findCommunity')}</label>
          <input id="community-find" name="find" type="search" className="plain-input" defaultValue={found} maxLength={50} required={!code} />
        </div>
        <div className="field">
          <label htmlFor="community-on">{w('onDay')}</label>
          <input id="community-on" name="on" type="date" className="plain-input" defaultValue={on} />
        </div>
        <button type="submit" className="primary-button">
          {w('findButton')}
        </button>
      </form>
      {code ? <Askable code={code} on={on} /> : found && <Choices asked={found} on={on} />}
    </>
  )
}

function Choices({ asked, on }: { asked: string; on: string }) {
  const w = useWords(words)
  const read = usePublic<typeof areas.listAreas>('/areas', { search: asked.slice(0, 50), page: 1, size: 50, ...(on && { on }) })
  return (
    <Given read={read}>
      {({ rows }) => {
        const communities = rows.filter(({ level }) => level === 'community' || level === 'village' || level === 'quasi_community')
        if (communities.length === 0) return <EmptyState title={w('noCommunity')} />
        return (
          <>
            <h2>{w('chooseOne')}</h2>
            <ul className="choices">
              {communities.map(({ code, name, path }) => (
                <li key={code}>
                  <PortalLink to={`/my-community?code=${code}${on && `&on=${on}`}`}>
                    {name}{' '}
                    <span className="muted">
                      {path
                        .slice(1, -1)
                        .map((step) => step.name)
                        .join(' · ')}
                    </span>
                  </PortalLink>
                </li>
              ))}
            </ul>
          </>
        )
      }}
    </Given>
  )
}

function Askable({ code, on }: { code: string; on: string }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const read = usePublic<typeof endpoints.listAskable>('/areas/{code}/askable', { code, ...(on && { on }) })
  useTitle(read.data && `${read.data.name} · ${w('myCommunity')}`)
  return (
    <Given read={read}>
      {({ name, on: day, mayBeAsked, certificates, mustNotBeAsked, minutesPerYear }) => {
        const uncounted = mayBeAsked.filter((version) => version.minutesPerYear === null).length
        return (
          <>
            <h2>{name + text([`（${format.day(day)}）`, ` (${format.day(day)})`])}</h2>
            <p className="figure-line">
              {uncounted > 0 ? w('plannedPart', { n: mayBeAsked.length - uncounted, all: mayBeAsked.length }) : w('planned')}{' '}
              <Burden
                minutes={minutesPerYear}
                lines={mayBeAsked.flatMap((version) =>
                  version.minutesPerYear === null ? [] : [{ label: version.title, value: format.minutes(version.minutesPerYear) }],
                )}
              />
            </p>
            <Section title={w('mayBeAsked')} rows={mayBeAsked} fold="each" />
            <Section title={w('mustNotBeAsked')} rows={mustNotBeAsked.filter(({ list }) => !isOfProofs(list))} fold="all" />
            <AskableProofs rows={[...certificates, ...mustNotBeAsked.filter(({ list }) => isOfProofs(list))]} on={on} />
          </>
        )
      }}
    </Given>
  )
}
