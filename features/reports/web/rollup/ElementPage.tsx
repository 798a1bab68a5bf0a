/** One data element over all forms that report it: an area's numbers, period by period, each with its form and how many communities stand behind it. */
import { api, type AnsweredBy } from '../../../../web/api.ts'
import { useFilters, usePathValue } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { AreaPicker } from '../../../../web/ui/AreaPicker.tsx'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { sayPeriod } from '../period-words.ts'
import '../reports.css'
import { useElementNames } from './element-names.ts'
import { words } from './words.ts'

type Point = AnsweredBy<typeof api.reports.readSeries>['points'][number]

export default function ElementPage() {
  const elementKey = usePathValue()
  const w = useWords(words)
  const { post } = useSession()
  const name = useElementNames()(elementKey)
  const [{ area }, setFilters] = useFilters({ area: undefined as string | undefined })
  const read = useRead(api.reports.readSeries, { elementKey, ...(area && { areaCode: area }) })
  return (
    <>
      <PageHead title={name} lead={w('elementLead')} />
      <div className="filters" role="search">
        <div className="field">
          <label htmlFor="element-area">{w('area')}</label>
          <AreaPicker
            id="element-area"
            one
            value={area ? [area] : []}
            onChange={(codes) => setFilters({ area: codes.at(-1) }, { back: true })}
            {...(post && { root: post.areaCode })}
          />
        </div>
      </div>
      <Shown read={read}>
        {({ points }) => (points.length === 0 ? <EmptyState title={w('noPoints')} how={w('noPointsHow')} /> : <Points points={points} />)}
      </Shown>
    </>
  )
}

function Points({ points }: { points: readonly Point[] }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  return (
    <div className="list-frame">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{w('period')}</th>
            <th scope="col">{w('form')}</th>
            <th scope="col" className="figure">
              {w('amount')}
            </th>
            <th scope="col" className="figure">
              {w('communities')}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ period, formId, title, amount, communities }) => (
            <tr key={`${formId} ${period}`}>
              <th scope="row" data-title={w('period')}>
                {text(sayPeriod(period))}
              </th>
              <td data-title={w('form')}>
                <DeskLink to={`/roll-ups/${formId}?period=${period}`}>{title}</DeskLink>
              </td>
              <td className="figure" data-title={w('amount')}>
                {format.number(amount)}
              </td>
              <td className="figure" data-title={w('communities')}>
                {format.number(communities)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
