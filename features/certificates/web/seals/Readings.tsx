/** Who looked at the register. */
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

export function Readings({ communityCode }: { communityCode: string }) {
  const w = useWords(words)
  const format = useFormat()
  return (
    <details className="panel">
      <summary>{w('readings')}</summary>
      <Shown read={useRead(api.certificates.listSealReadings, { communityCode, size: 50 })}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="muted">{w('noReadings')}</p>
          ) : (
            <ul className="plain-list">
              {rows.map(({ id, at, readBy, organisationName, month }) => (
                <li key={id}>
                  {format.instant(at)} · {organisationName} {readBy} · {format.month(month)}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </details>
  )
}
