/** What is proposed, as it reads. */
import type { ReactNode } from 'react'
import { useQueries } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { useText, useWords } from '../../../web/words.ts'
import { communityTypeWords } from '../../areas/words.ts'
import type { ApplicationRead, ProposalDraft } from '../contract.ts'
import { CitedClause } from '../../laws/web/clauses/CitedClause.tsx'
import { CertificateTermsShown } from './CertificateTermsShown.tsx'
import { fieldWords, listWords, periodWords, roleWords } from './field-words.ts'
import { useSaid, useFundingSaid } from './useSaid.ts'
import { words } from './words.ts'
import { natureWords } from '../../items/nature-words.ts'

export function Proposal({ application: { proposal, need, alternatives } }: { application: Pick<ApplicationRead, 'proposal' | 'need' | 'alternatives'> }) {
  const text = useText()
  const said = useSaid()
  const sayFunding = useFundingSaid()
  const { today } = useSession()
  const { clauses = [], validFrom, communityRole: role, list } = proposal
  return (
    <dl className="proposal">
      {list && <Row name="list">{text(listWords[list])}</Row>}
      {proposal.nature && proposal.nature !== 'work' && <Row name="nature">{text(natureWords[proposal.nature])}</Row>}
      <Row name="content">{proposal.content}</Row>
      <Row name="communityRole">{role && text(roleWords[role])}</Row>
      <Row name="communityDuties">{proposal.communityDuties}</Row>
      <Row name="departmentDuties">{proposal.departmentDuties}</Row>
      <Row name="clauses">
        {clauses.length > 0 && (
          <ul className="cited">
            {clauses.map((clause) => (
              <CitedClause key={clause.sourceId + clause.article} clause={clause} on={validFrom ?? today} />
            ))}
          </ul>
        )}
      </Row>
      {proposal.certificate && (
        <Row name="certificate">
          <CertificateTermsShown of={proposal.certificate} />
        </Row>
      )}
      <Row name="areaCodes">{proposal.areaCodes && proposal.areaCodes.length > 0 && <AreaNames codes={proposal.areaCodes} />}</Row>
      <Row name="communityTypes">
        <Types types={proposal.communityTypes} />
      </Row>
      <Row name="frequency">
        <Frequency {...proposal} />
      </Row>
      <Row name="validFrom">{validFrom && said('validFrom', validFrom)}</Row>
      <Row name="validTo">{proposal.validTo && said('validTo', proposal.validTo)}</Row>
      <Row name="funding">{sayFunding(proposal.funding)}</Row>
      <Row name="dataAsked">{proposal.dataAsked}</Row>
      {need && <Row name="need">{need}</Row>}
      {alternatives && <Row name="alternatives">{alternatives}</Row>}
    </dl>
  )
}

function Row({ name, children }: { name: keyof typeof fieldWords; children: ReactNode }) {
  const w = useWords(fieldWords)
  const own = useWords(words)
  return (
    <div>
      <dt>{w(name)}</dt>
      <dd>{children || <span className="muted">{own('notGiven')}</span>}</dd>
    </div>
  )
}

function Types({ types = [] }: { types?: ProposalDraft['communityTypes'] }) {
  const w = useWords(words)
  const text = useText()
  return types.length === 0 ? w('allTypes') : types.map((type) => text(communityTypeWords[type])).join('、')
}

function Frequency({ frequencyCount: n, frequencyPeriod: period, minutes }: ProposalDraft) {
  const w = useWords(words)
  const text = useText()
  const often = period && n ? w('frequencyOf', { period: text(periodWords[period]), n }) : undefined
  const long = minutes ? w('minutesOf', { n: minutes }) : undefined
  return [often, long].filter(Boolean).join(' × ') || <span className="muted">{w('notGiven')}</span>
}

const namedAtMost = 20

/** The first units by name, the rest as a number. */
export function AreaNames({ codes }: { codes: readonly string[] }) {
  const w = useWords(words)
  const names = useQueries({
    queries: codes.slice(0, namedAtMost).map((code) => ({
      queryKey: [api.areas.getArea.endpoint, { code }],
      queryFn: () => api.areas.getArea({ code }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  })
  const said = names.map(({ data }, place) => data?.name ?? codes[place]).join('、')
  return codes.length > namedAtMost ? `${said} …（${w('areasAll', { n: codes.length })}）` : said
}
