/** Step one: an admitted version. Only those the organisation may hand down are offered. */
import { useState } from 'react'
import { addDays } from '../../../../foundation/clock.ts'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { useQuiet } from '../../../../web/ui/quiet.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { ItemVersionRead } from '../../../items/contract.ts'
import { frequencyOf } from '../frequency.ts'
import { words as shared } from '../words.ts'
import { FundReleases } from '../../../admissions/web/FundReleases.tsx'
import { VersionConditions } from '../../../admissions/web/VersionConditions.tsx'
import { useSession } from '../../../../web/session.ts'
import { VersionFacts } from './VersionFacts.tsx'
import { words } from './words.ts'

const shown = 8

type Props = { chosen: ItemVersionRead | undefined; onChoose: (version: ItemVersionRead | null) => void; fundsMissing: boolean }

export function VersionPicker({ chosen, onChoose, fundsMissing }: Props) {
  const w = useWords(words)
  const { may } = useSession()
  const s = useWords(shared)
  return (
    <section aria-labelledby="pick-title">
      <h2 id="pick-title">{w('pickTitle')}</h2>
      {chosen ? (
        <div className="chosen-version">
          <p className="chosen-version-line">
            <strong>{chosen.title}</strong>
            <span className="muted">{chosen.admissionNumber ?? w('noNumber')}</span>
            {chosen.temporary && <StateTag tone="warn" word={s('temporary')} />}
            <button type="button" className="plain-button" onClick={() => onChoose(null)}>
              {w('pickAnother')}
            </button>
          </p>
          <VersionFacts version={chosen} />
          {chosen.funding.kind !== 'none' && may('funds.release') && (
            <details open={fundsMissing}>
              <summary>{w('recordMoney')}</summary>
              <FundReleases versionId={chosen.id} />
            </details>
          )}
          <VersionConditions versionId={chosen.id} />
        </div>
      ) : (
        <Choice onChoose={onChoose} />
      )}
    </section>
  )
}

function Choice({ onChoose }: Pick<Props, 'onChoose'>) {
  const w = useWords(words)
  const s = useWords(shared)
  const text = useText()
  const format = useFormat()
  const [asked, setAsked] = useState('')
  const search = useQuiet(asked.trim())
  const read = useRead(api.items.listItems, { dispatchable: true, page: 1, size: shown, ...(search && { search }) })
  return (
    <>
      <p className="muted">{w('pickHelp')}</p>
      <div className="field">
        <label htmlFor="find-version">{w('searchVersions')}</label>
        <input id="find-version" type="search" className="plain-input" value={asked} onChange={(event) => setAsked(event.target.value)} />
      </div>
      <Shown read={read}>
        {({ rows, total }) => {
          if (total === 0 && search) return <p role="status">{w('noMatch', { search })}</p>
          if (total === 0) return <EmptyState title={w('noVersions')} how={w('noVersionsHow')} />
          return (
            <>
              <ul className="version-list">
                {rows.map((version) => (
                  <li key={version.id}>
                    <button type="button" onClick={() => onChoose(version)}>
                      <span className="version-title">{version.title}</span>
                      <span className="muted">
                        {[
                          version.admissionNumber ?? w('noNumber'),
                          text(frequencyOf(version)),
                          version.minutes === null ? '' : format.minutes(version.minutes),
                          version.validTo ? s('validUntil', { day: format.day(addDays(version.validTo, -1)) }) : '',
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                      {version.temporary && <StateTag tone="warn" word={s('temporary')} />}
                    </button>
                  </li>
                ))}
              </ul>
              {total > rows.length && <p className="muted">{w('moreVersions', { n: total - rows.length })}</p>}
            </>
          )
        }}
      </Shown>
    </>
  )
}
