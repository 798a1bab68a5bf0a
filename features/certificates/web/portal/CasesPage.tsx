/** The absurd and circular proofs of reference/certificates.json as cases, each with its source; what was found, nothing added. */
import certificates from '../../../../reference/certificates.json' with { type: 'json' }
import { PortalLink } from '../../../../web/portal/place.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import { words } from '../portal-words.ts'
import './proofs-public.css'

type Case = {
  id: string
  status: string
  title: string
  askedBy?: string
  askedFrom?: string
  whatHappened?: string
  outcome?: string
  circular?: boolean
  chain?: { from: string; needs: string; to: string }[]
  source: string
}
const cases = (certificates.rows as Case[]).filter(({ status }) => status === 'absurd')

/** Pages of papers and magazines; an address is a link, the rest is told as it stands. */
function Source({ of }: { of: string }) {
  const parts = of.split(/(https?:\/\/[^\s;；)）]+)/)
  return (
    <>
      {parts.map((part, place) =>
        part.startsWith('http') ? (
          <a key={part} href={part} rel="noreferrer">
            {part}
          </a>
        ) : (
          <span key={place}>{part}</span>
        ),
      )}
    </>
  )
}

export default function CasesPage() {
  const w = useWords(words)
  const fact = (label: string, value: string | undefined) =>
    value ? (
      <div>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ) : null
  return (
    <>
      <h1>{w('cases')}</h1>
      <p>{w('casesLead')}</p>
      <p>
        <PortalLink to="/proofs">{w('title')}</PortalLink>
      </p>
      {cases.map((one) => (
        <article key={one.id} id={one.id} className="proof-case">
          <h2>{one.title}</h2>
          {one.circular && (
            <p>
              <StateTag tone="warn" word={words.circular} />
            </p>
          )}
          <dl>
            {fact(w('caseAskedBy'), one.askedBy)}
            {fact(w('caseAskedFrom'), one.askedFrom)}
            {fact(w('caseHappened'), one.whatHappened)}
            {one.chain && one.chain.length > 0 && (
              <div>
                <dt>{w('caseChain')}</dt>
                <dd>
                  <ol>
                    {one.chain.map(({ from, needs, to }) => (
                      <li key={from + to + needs}>{w('needs', { from, to, needs })}</li>
                    ))}
                  </ol>
                </dd>
              </div>
            )}
            {fact(w('caseOutcome'), one.outcome)}
          </dl>
          <p className="muted proof-address">
            <Source of={one.source} />
          </p>
        </article>
      ))}
    </>
  )
}
