/** Finds one community or village by name, initials or code; the chosen one stands there with its street and district. */
import { useState } from 'react'
import { usePublic } from '../../../../web/portal/read.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useQuiet } from '../../../../web/ui/quiet.ts'
import { useWords } from '../../../../web/words.ts'
import type { endpoints as areas } from '../../../areas/contract.ts'
import { words } from '../portal-words.ts'

export type Community = { code: string; name: string; where: string }
type Props = { value: Community | undefined; onChange: (community: Community | undefined) => void; error?: string | undefined }

export function CommunityField({ value, onChange, error }: Props) {
  const w = useWords(words)
  const [typed, setTyped] = useState('')
  const asked = useQuiet(typed.trim())
  const found = usePublic<typeof areas.listAreas>('/areas', asked.length > 1 ? { search: asked, page: 1, size: 100 } : null)
  if (value)
    return (
      <div className="field">
        <p className="field-name">{w('community')}</p>
        <p>
          <strong>{value.name}</strong> <span className="muted">{value.where}</span>{' '}
          <button type="button" className="quiet-button" onClick={() => onChange(undefined)}>
            {w('another')}
          </button>
        </p>
      </div>
    )
  const rows = asked.length > 1 ? (found.data?.rows.filter(({ level }) => ['community', 'village', 'quasi_community'].includes(level)) ?? []) : []
  return (
    <FieldBox name="community" label={w('community')} help={w('communityHelp')} error={error}>
      {({ status: _, ...tie }) => (
        <>
          <input
            {...tie}
            type="search"
            autoComplete="off"
            className="plain-input"
            value={typed}
            maxLength={50}
            onChange={(event) => setTyped(event.target.value)}
          />
          {asked.length > 1 && !found.pending && rows.length === 0 && <p role="status">{w('noCommunity')}</p>}
          {rows.length > 0 && (
            <ul className="proof-found">
              {rows.slice(0, 8).map(({ code, name, path }) => {
                const where = path
                  .slice(1, -1)
                  .map((step) => step.name)
                  .join(' · ')
                return (
                  <li key={code}>
                    <button type="button" onClick={() => onChange({ code, name, where })}>
                      {name} <span className="muted">{where}</span>
                    </button>
                  </li>
                )
              })}
            </ul>
          )}
        </>
      )}
    </FieldBox>
  )
}
