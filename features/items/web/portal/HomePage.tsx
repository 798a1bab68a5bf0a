/** The first page: what one may ask of a community, what nobody may ask of it; search stands above, in the head. */
import { usePublic } from '../../../../web/portal/read.ts'
import { PortalLink } from '../../../../web/portal/place.tsx'
import { Mark } from '../../../../web/ui/Mark.tsx'
import { useLanguage, useText, useWords } from '../../../../web/words.ts'
import type { List } from '../../contract.ts'
import type { endpoints } from '../../endpoints.ts'
import { examples, plainLists, words } from '../portal-words.ts'
import { isOfProofs, useJudged, type Judged } from './judged.ts'
import './public.css'

const city = '110000000000'

export default function HomePage() {
  const w = useWords(words)
  const language = useLanguage()
  return (
    <>
      <h1>{w('home')}</h1>
      <p>{w('homeLead')}</p>
      <p className="examples screen-only">
        {w('homeExamples')}
        {examples[language === 'zh' ? 0 : 1].split(' ').map((example) => (
          <PortalLink key={example} to={`/search?q=${encodeURIComponent(example)}`}>
            {example}
          </PortalLink>
        ))}
      </p>
      <div className="two-sides">
        <section className="side-can">
          <h2>
            <Mark tone="ok" size={22} />
            {w('can')}
          </h2>
          <ListLinks lists={['duty', 'assist', 'certificate']} />
        </section>
        <section className="side-cannot">
          <h2>
            <Mark tone="danger" size={22} />
            {w('cannot')}
          </h2>
          <ListLinks lists={['prohibited', 'banned_certificate']} />
        </section>
      </div>
      <h2>{w('more')}</h2>
      <ListLinks lists={['cancelled']} />
      <ul className="list-links">
        <li>
          <PortalLink to="/my-community">
            <span className="list-name">{w('communityTitle')}</span>
          </PortalLink>
        </li>
      </ul>
    </>
  )
}

/** Links to lists with the number of entries that hold in the city today; rows of other cities' lists are not counted. */
export function ListLinks({ lists }: { lists: readonly List[] }) {
  const judged = useJudged(lists)
  return (
    <ul className="list-links">
      {lists.map((list) => (
        <ListLink key={list} list={list} judged={judged} />
      ))}
    </ul>
  )
}

/** Of proofs the count is what /proofs says, so that the public pages never contradict each other. */
function ListLink({ list, judged }: { list: List; judged: Judged | undefined }) {
  const w = useWords(words)
  const text = useText()
  const { data } = usePublic<typeof endpoints.listItems>('/items', isOfProofs(list) ? null : { list, area: city, page: 1, size: 1 })
  return (
    <li>
      <PortalLink to={`/lists/${list}`}>
        <span className="list-name">{text(plainLists[list])}</span>
        {judged && list === 'certificate' && (
          <span className="muted">{[w('countAllowed', { n: judged.count('allowed') }), w('countDisputed', { n: judged.count('disputed') })].join(' · ')}</span>
        )}
        {judged && list === 'banned_certificate' && <span className="muted">{w('countRefused', { n: judged.count('refused') })}</span>}
        {data && <span className="muted">{w('count', { n: data.total })}</span>}
      </PortalLink>
    </li>
  )
}
