/** One item for the public: is it in force, who does what, on what basis, and how it came to be so. */
import { titled } from '../../../../foundation/words.ts'
import { useState } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { PortalLink, useTitle } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { Burden } from '../../../../web/ui/Burden.tsx'
import { Facts } from '../../../../web/ui/Facts.tsx'
import type { Tone } from '../../../../web/ui/Mark.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { stateWords } from '../../../laws/words.ts'
import type { ForceState } from '../../../laws/contract.ts'
import { communityTypeWords } from '../../../areas/words.ts'
import { changedFields } from '../../canonical.ts'
import type { endpoints } from '../../endpoints.ts'
import { occurrencesPerYear } from '../../rules.ts'
import { listWords, roleWords } from '../../words.ts'
import { FieldChanges } from '../FieldChanges.tsx'
import { words } from '../portal-words.ts'
import { frequencyText, fundingText } from '../say.ts'
import { Tags } from '../Tags.tsx'
import { useValidity } from '../validity.ts'
import { words as itemWords } from '../words.ts'
import { entryOf, type Read } from './entry-of.ts'
import { useJudged } from './judged.ts'
import { ListVerdict } from './ListVerdict.tsx'
import './public.css'

const forceTones: Record<ForceState, Tone> = { 'in-force': 'ok', 'not-yet': 'pending', repealed: 'danger', unknown: 'warn' }

export default function ItemPage({ values }: PortalPageProps) {
  const read = usePublic<typeof endpoints.getItem>('/items/{id}', { id: values['id'] ?? '' })
  return <Given read={read}>{({ versions }) => <Whole versions={versions} />}</Given>
}

function Whole({ versions }: { versions: readonly Read[] }) {
  const w = useWords(words)
  const i = useWords(itemWords)
  const text = useText()
  const format = useFormat()
  const validity = useValidity()
  const [chosenId, choose] = useState<string>()
  const version = versions.find(({ id }) => id === chosenId) ?? versions.find(({ inForce }) => inForce) ?? versions[0]
  const judged = useJudged(version ? [version.list] : [])
  useTitle(version && text({ zh: version.title, en: version.titleEn ?? version.title }))
  if (!version) return null
  const times = occurrencesPerYear(version)
  const before = versions.find(({ number }) => number === version.number - 1)
  return (
    <>
      <p className="muted">
        {[version.code ?? version.admissionNumber].filter(Boolean)} <PortalLink to={`/lists/${version.list}`}>{text(listWords[version.list])}</PortalLink>
      </p>
      <h1>{text({ zh: version.title, en: version.titleEn ?? version.title })}</h1>
      <p className="tags">
        <StateTag tone={version.inForce ? 'jade' : 'neutral'} word={version.inForce ? words.inForceNow : words.notInForce} />
        {(version.list !== 'certificate' || version.inForce) && <ListVerdict of={version} judged={judged} />}
        <Tags of={version} stale={version.basisStale} />
      </p>
      {!version.officialTitle && <p className="muted">{i('unofficialHow')}</p>}
      {version.temporary && version.validTo && <p>{i('temporaryHow', { day: format.day(version.validTo), by: format.day(version.regulariseBy) })}</p>}
      <Facts
        of={[
          {
            label: w(version.list === 'banned_certificate' ? 'whoVerify' : version.list === 'certificate' ? 'requestedBy' : 'who'),
            value: version.leadOrganisationName ?? version.leadDepartment ?? i('notStated'),
          },
          { label: w('until'), value: validity(version) },
          { label: i('columnFrequency'), value: text(frequencyText(version)) },
          version.temporary && version.minutes !== null && { label: i('minutes'), value: i('eachTime', { minutes: format.minutes(version.minutes) }) },
          !version.temporary &&
            times !== null &&
            version.minutes !== null && {
              label: i('columnBurden'),
              value: <Burden minutes={times * version.minutes} of={{ minutesEach: version.minutes, times, communities: 1 }} />,
            },
        ]}
      />
      <Parts of={version} />
      <h2>{w('basis')}</h2>
      <ul className="entries">
        {version.clauseStates.map((clause) => (
          <li key={clause.sourceId + clause.article}>
            {`${titled(clause.sourceTitle ?? clause.sourceId)}${clause.article}`} <StateTag tone={forceTones[clause.state]} word={stateWords[clause.state]} />
            {!clause.textRead && <StateTag tone="neutral" word={itemWords.textNotRead} />}
            {clause.state === 'repealed' && clause.successorTitle && <span className="muted"> {i('successor', { title: clause.successorTitle })}</span>}
            {clause.gist && <p className="muted">{clause.gist}</p>}
          </li>
        ))}
        {version.clauseStates.length === 0 && <li>{w('noBasis')}</li>}
      </ul>
      <h2>{w('history')}</h2>
      <ul className="entries">
        {versions.map((one) => (
          <li key={one.id}>
            <button type="button" className="plain-button" aria-pressed={one.id === version.id} onClick={() => choose(one.id)}>
              {i('version', { n: one.number })}
            </button>{' '}
            {text(listWords[one.list])} · {validity(one)}
          </li>
        ))}
      </ul>
      {before && (
        <>
          <h2>{i('compare')}</h2>
          <FieldChanges of={changedFields(entryOf(before) as never, entryOf(version) as never)} caption={i('compare')} />
        </>
      )}
    </>
  )
}

function Parts({ of: version }: { of: Read }) {
  const i = useWords(itemWords)
  const text = useText()
  const parts: [string, string | null][] = [
    [i('content'), version.content],
    [i('communityDuties'), version.communityDuties === version.content ? null : version.communityDuties],
    [i(version.list === 'banned_certificate' ? 'correctRoute' : 'departmentDuties'), version.departmentDuties],
    [i('communityRole'), version.communityRole && text(roleWords[version.communityRole])],
    [i('doneInsteadBy'), version.list === 'cancelled' ? (version.doneInsteadBy ?? i('notNamed')) : version.doneInsteadBy],
    [i('cancelledBecause'), version.cancelledBecause],
    [i('areas'), version.areaNames.join('、')],
    [i('communityTypes'), version.communityTypes.map((type) => text(communityTypeWords[type])).join('、') || i('allTypes')],
    [i('funding'), version.list === 'assist' ? text(fundingText(version.funding)) : null],
    [i('dataAsked'), version.dataAsked],
    [i('note'), version.note],
    [i('source'), version.source],
  ]
  return (
    <div className="version-parts">
      {parts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <h2 className="part-label">{label}</h2>
            <p>{value}</p>
          </div>
        ))}
    </div>
  )
}
