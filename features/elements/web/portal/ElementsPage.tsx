/** The data element registry for anyone: what communities may hold about people, homes and organisations, and why. */
import { Given } from '../../../../web/portal/Given.tsx'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { go, PortalLink } from '../../../../web/portal/place.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { FilterChoice } from '../../../../web/ui/FilterChoice.tsx'
import { Pager } from '../../../../web/ui/Pager.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { Sensitivity, SubjectKind } from '../../contract.ts'
import type { endpoints } from '../../endpoints.ts'
import { kindWords, sensitivityWords, stateWords } from '../../words.ts'
import '../elements.css'
import { sensitivityTones, stateTones } from '../shown.ts'
import { words } from '../words.ts'

const kinds = Object.keys(kindWords) as SubjectKind[]
const sensitivities = Object.keys(sensitivityWords) as Sensitivity[]
const sizes = [20, 50, 100, 200]

export default function ElementsPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const asked = (search.get('find') ?? '').trim().slice(0, 100)
  const subjectKind = kinds.find((kind) => kind === search.get('kind'))
  const sensitivity = sensitivities.find((one) => one === search.get('sensitivity'))
  const page = Math.max(1, Number.parseInt(search.get('page') ?? '1', 10) || 1)
  const size = sizes.find((one) => String(one) === search.get('size')) ?? 50
  const filter = (change: { find?: string; kind?: string | undefined; sensitivity?: string | undefined; page?: string; size?: string }) => {
    const wanted = { find: asked, kind: subjectKind, sensitivity, size: String(size), ...change }
    const given = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
    go(`/elements?${new URLSearchParams(given).toString()}`, { replace: true })
  }
  return (
    <>
      <h1>{w('elements')}</h1>
      <p>{w('publicLead')}</p>
      <form
        className="element-filters"
        onSubmit={(event) => {
          event.preventDefault()
          filter({ find: String(new FormData(event.currentTarget).get('find')).trim() })
        }}
      >
        <div className="field">
          <label htmlFor="element-find">{w('search')}</label>
          <input key={asked} id="element-find" name="find" type="search" className="plain-input" defaultValue={asked} maxLength={100} />
        </div>
        <button type="submit" className="primary-button">
          {w('find')}
        </button>
        <FilterChoice
          name="kind"
          label={w('kind')}
          value={subjectKind}
          options={kinds}
          of={kindWords}
          nothing={w('any')}
          onChange={(kind) => filter({ kind })}
        />
        <FilterChoice
          name="sensitivity"
          label={w('sensitivity')}
          value={sensitivity}
          options={sensitivities}
          of={sensitivityWords}
          nothing={w('any')}
          onChange={(next) => filter({ sensitivity: next })}
        />
      </form>
      <Found search={asked} subjectKind={subjectKind} sensitivity={sensitivity} page={page} size={size} onPage={filter} />
    </>
  )
}

type Asked = {
  search: string
  subjectKind: SubjectKind | undefined
  sensitivity: Sensitivity | undefined
  page: number
  size: number
  onPage: (to: { page: string; size: string }) => void
}

function Found({ search, subjectKind, sensitivity, page, size, onPage }: Asked) {
  const w = useWords(words)
  const text = useText()
  const read = usePublic<typeof endpoints.listElements>('/elements', { page, size, search, subjectKind, sensitivity })
  return (
    <Given read={read}>
      {({ rows, total }) =>
        total === 0 ? (
          <EmptyState title={w('none')} action={<PortalLink to="/elements">{w('allElements')}</PortalLink>} />
        ) : (
          <>
            <p role="status">{w('count', { n: total })}</p>
            <ul className="entries element-entries">
              {rows.map((row) => (
                <li key={row.key}>
                  <h2 className="element-entry">
                    <PortalLink to={`/elements/${row.key}`}>{text({ zh: row.name, en: row.nameEn })}</PortalLink>
                  </h2>
                  <p className="element-tags">
                    <StateTag tone={sensitivityTones[row.sensitivity]} word={sensitivityWords[row.sensitivity]} />
                    {row.state !== 'in_force' && <StateTag tone={stateTones[row.state]} word={stateWords[row.state]} />}
                    <span className="muted">
                      {text(kindWords[row.subjectKind])} · {row.ownerName}
                    </span>
                  </p>
                  <p>{text({ zh: row.definition, en: row.definitionEn || row.definition })}</p>
                </li>
              ))}
            </ul>
            <Pager page={{ total, page, size }} onPage={(to) => onPage({ page: String(to.page ?? page), size: String(to.size ?? size) })} />
          </>
        )
      }
    </Given>
  )
}
