/** One sealed day: its lines, its seal, and computing the seal again in the reader's own browser. */
import { isCivilDay } from '../../../../../foundation/clock.ts'
import { useFormat } from '../../../../../web/format.ts'
import { Given } from '../../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../../web/portal/page.ts'
import { PortalLink, useTitle } from '../../../../../web/portal/place.tsx'
import { usePublic } from '../../../../../web/portal/read.ts'
import { Facts } from '../../../../../web/ui/Facts.tsx'
import { useWords } from '../../../../../web/words.ts'
import type { endpoints } from '../../../endpoints/days.ts'
import { recordIn } from '../../../rules/day-lines.ts'
import { Check } from './Check.tsx'
import { Late } from './Late.tsx'
import './ledger.css'
import { useNames } from './names.ts'
import { words } from './words.ts'

const shown = 200

export default function DayPage({ values }: PortalPageProps) {
  const w = useWords(words)
  const format = useFormat()
  const day = values['day'] ?? ''
  const real = isCivilDay(day)
  const name = real ? format.day(day) : day
  const read = usePublic<typeof endpoints.readBurdenDay>('/burden/days/{day}', real ? { day } : null)
  useTitle(w('dayOf', { day: name }))
  return (
    <>
      <p>
        <PortalLink to="/burden/ledger">{w('back')}</PortalLink>
      </p>
      <h1>{w('dayOf', { day: name })}</h1>
      {!real ? (
        <p role="alert">{w('noDay', { day })}</p>
      ) : (
        <Given read={read}>
          {(sealed) => (
            <>
              <Facts
                of={[
                  { label: w('lines'), value: `${sealed.lines}` },
                  { label: w('hours'), value: format.hours(sealed.personMinutes) },
                  { label: w('sealedAt'), value: format.instant(sealed.sealedAt) },
                ]}
              />
              <Late days={[sealed]} />
              <dl className="ledger-hashes">
                {(['hash', 'root', 'previous'] as const).map((name) => (
                  <div key={name}>
                    <dt>{w(name)}</dt>
                    <dd>
                      <code className="ledger-seal">{sealed[name]}</code>
                    </dd>
                  </div>
                ))}
              </dl>
              <Check key={sealed.day} of={sealed} />
              <p className="screen-only">
                <a href={`/api/burden/days/${sealed.day}`}>{w('download')}</a>
              </p>
              {sealed.lines === 0 ? <p>{w('emptyDay')}</p> : <Lines of={sealed.linesOfDay} />}
            </>
          )}
        </Given>
      )}
    </>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  const w = useWords(words)
  const records = of.slice(0, shown).flatMap((line) => recordIn(line) ?? [])
  const names = useNames(records.map(({ community }) => community))
  return (
    <>
      {of.length > shown && <p>{w('firstLines', { n: of.length, shown })}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on a phone, by keyboard, too (WCAG 2.1.1) */}
      <div className="ledger-lines" role="region" aria-label={w('lines')} tabIndex={0}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{w('what')}</th>
              <th scope="col">{w('community')}</th>
              <th scope="col">{w('item')}</th>
              <th scope="col">{w('number')}</th>
              <th scope="col">{w('minutes')}</th>
            </tr>
          </thead>
          <tbody>
            {records.map(({ kind, task, community, title, admissionNumber, minutes }) => (
              <tr key={kind + task}>
                <td>{w(kind)}</td>
                <td>
                  {names.get(community)} <span className="ledger-code">{community}</span>
                </td>
                <td>{title}</td>
                <td>{admissionNumber}</td>
                <td>{minutes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
