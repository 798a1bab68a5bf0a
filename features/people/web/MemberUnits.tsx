/** Who sits in the joint meeting of the city or of a district. */
import { api } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useWords } from '../../../web/words.ts'
import { words } from './admin-words.ts'

const city = '110000000000'

export function MemberUnits() {
  const w = useWords(words)
  const format = useFormat()
  const [{ authority }, setFilters] = useFilters({ authority: city })
  const districts = useRead(api.areas.listAreas, { parent: city, page: 1, size: 50 })
  const read = useRead(api.people.listMemberUnits, { authority })
  const authorities = [{ code: city, name: districts.data?.rows[0]?.path[0]?.name ?? city }, ...(districts.data?.rows ?? [])]
  return (
    <section>
      <h2>{w('memberUnits')}</h2>
      <p className="muted">{w('memberUnitsLead')}</p>
      <div className="field" style={{ maxWidth: 280 }}>
        <label htmlFor="authority">{w('authority')}</label>
        <select id="authority" className="plain-input" value={authority} onChange={(event) => setFilters({ authority: event.target.value })}>
          {authorities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Shown read={read}>
        {(members) =>
          members.length === 0 ? (
            <p>{w('noMembers')}</p>
          ) : (
            <ul>
              {members.map(({ organisationId, organisationName, validFrom, validTo, illustrative }) => (
                <li key={organisationId}>
                  {organisationName} <span className="muted">{format.period(validFrom, validTo)}</span>{' '}
                  {illustrative && <StateTag tone="neutral" word={words.madeUp} />}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  )
}
