/** One version: four facts, who does what, the basis, and everything else it says. */
import { useFormat } from '../../../web/format.ts'
import { Burden } from '../../../web/ui/Burden.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { communityTypeWords } from '../../areas/words.ts'
import type { ItemVersionRead } from '../contract.ts'
import { occurrencesPerYear } from '../rules.ts'
import { roleWords } from '../words.ts'
import { Clauses } from './Clauses.tsx'
import { frequencyText, fundingText } from './say.ts'
import { useValidity } from './validity.ts'
import { words } from './words.ts'

export function VersionView({ of: version }: { of: ItemVersionRead }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const validity = useValidity()
  const banned = version.list === 'banned_certificate'
  const burden = version.list === 'duty' || version.list === 'assist'
  const parts: [label: string, value: string | null][] = [
    [w('content'), version.content],
    [w('communityDuties'), version.communityDuties === version.content ? null : version.communityDuties],
    [w(banned ? 'correctRoute' : 'departmentDuties'), version.departmentDuties],
    [w('doneInsteadBy'), version.list === 'cancelled' ? (version.doneInsteadBy ?? w('notNamed')) : version.doneInsteadBy],
    [w('cancelledBecause'), version.cancelledBecause],
    [w('communityRole'), version.communityRole && text(roleWords[version.communityRole])],
    [w('funding'), burden ? text(fundingText(version.funding)) : null],
    [w('dataAsked'), version.dataAsked],
    [w('communityTypes'), version.communityTypes.length > 0 ? version.communityTypes.map((type) => text(communityTypeWords[type])).join('、') : w('allTypes')],
    [w('areas'), version.areaNames.join('、')],
    [w('note'), version.note],
    [w('grounding'), version.grounding === 'statute-derived' ? w('statuteDerived') : version.grounding],
    [w('source'), version.source],
  ]
  return (
    <>
      <Facts
        of={[
          { label: w('columnLead'), value: version.leadOrganisationName ?? version.leadDepartment ?? w('notStated') },
          { label: w('validity'), value: validity(version) },
          { label: w('columnFrequency'), value: text(frequencyText(version)) },
          burden && { label: w(version.temporary ? 'minutes' : 'columnBurden'), value: <YearlyBurden of={version} /> },
        ]}
      />
      {version.temporary && version.validTo && <p>{w('temporaryHow', { day: format.day(version.validTo), by: format.day(version.regulariseBy) })}</p>}
      {!version.officialTitle && <p className="muted">{w('unofficialHow')}</p>}
      <div className="version-parts">
        {parts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <h2>{label}</h2>
              <p>{value}</p>
            </div>
          ))}
      </div>
      <h2>{w('columnBasis')}</h2>
      <Clauses of={version.clauseStates} />
    </>
  )
}

function YearlyBurden({ of }: { of: ItemVersionRead }) {
  const w = useWords(words)
  const format = useFormat()
  const times = occurrencesPerYear(of)
  if (times === null) return <span className="muted">{w('noFrequency')}</span>
  if (of.minutes === null) return <span className="muted">{w('noMinutes')}</span>
  // a version that lives for two weeks has no year to add up
  if (of.temporary) return <>{w('eachTime', { minutes: format.minutes(of.minutes) })}</>
  return <Burden minutes={of.minutes * times} of={{ minutesEach: of.minutes, times, communities: 1 }} />
}
