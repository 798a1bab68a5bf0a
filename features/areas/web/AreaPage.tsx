/** One unit: what it is, since when, what is known of it, and what it came from. */
import { api } from '../../../web/api.ts'
import { useFilters, usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { Timeline } from '../../../web/ui/Timeline.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { communityLevels, standsOn } from '../rules.ts'
import { changeKindWords, levelWords, zoneWords } from '../words.ts'
import { ProfileSection } from './ProfileSection.tsx'
import { words } from './words.ts'
import type { WholeArea } from './whole.ts'

export default function AreaPage() {
  const [{ on }] = useFilters({ on: undefined as string | undefined })
  const read = useRead(api.areas.getArea, { code: usePathValue('code'), ...(on && { on }) })
  return <Shown read={read}>{(area) => <Whole area={area} day={on} />}</Shown>
}

function Whole({ area, day }: { area: WholeArea; day: string | undefined }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may, today } = useSession()
  const stands = standsOn(area, day ?? today)
  const ended = area.validTo !== null && area.validTo <= (day ?? today)
  const validity = [
    area.validFrom ? w('from', { day: format.day(area.validFrom) }) : w('sinceUnknown'),
    area.validTo && w('until', { day: format.day(area.validTo) }),
  ]
    .filter(Boolean)
    .join(' ')
  const above = area.path.slice(0, -1)
  return (
    <>
      <PageHead
        title={area.name}
        number={area.code}
        state={<StateTag tone={stands ? 'ok' : 'neutral'} word={stands ? words.standing : ended ? words.ended : words.notYet} />}
        lead={above.map(({ name }) => name).join(' · ')}
        more={area.childCount > 0 && <DeskLink to={`/areas?parent=${area.code}`}>{w('showBelow', { name: area.name })}</DeskLink>}
        action={
          may('areas.change') &&
          area.validTo === null && (
            <DeskLink to={`/areas/change?before=${area.code}`} className="plain-button">
              {w('recordChange')}
            </DeskLink>
          )
        }
      />
      <Facts
        of={[
          { label: w('level'), value: text(levelWords[area.level]) },
          { label: w('validity'), value: validity },
          area.zone !== null && { label: w('zone'), value: text(zoneWords[area.zone]) },
          area.urbanRuralCode !== null && { label: w('urbanRural'), value: area.urbanRuralCode },
          { label: w('source'), value: area.source },
        ]}
      />
      {area.doubt && (
        <p className="notice state-warn" role="note">
          {area.doubt}
        </p>
      )}
      {communityLevels.includes(area.level) && <ProfileSection area={area} />}
      {area.changes.length === 0 ? (
        <section>
          <h2>{w('history')}</h2>
          <p className="muted">{w('noHistory')}</p>
        </section>
      ) : (
        <Timeline
          title={w('history')}
          of={area.changes.map((change) => ({
            key: change.id,
            at: change.recordedAt,
            what: w('changeLine', {
              kind: text(changeKindWords[change.kind]),
              before: change.beforeNames.join('、') || w('nothing'),
              after: change.afterNames.join('、') || w('nothing'),
              day: format.day(change.effectiveOn),
            }),
            why: change.basis,
          }))}
        />
      )}
    </>
  )
}
