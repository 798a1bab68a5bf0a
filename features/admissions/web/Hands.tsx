/** Whose hands were raised: every unit present, ticked until the secretary says otherwise. */
import { useWords } from '../../../web/words.ts'
import { words } from './meeting-words.ts'

export type Unit = { organisationId: string; organisationName: string }
type Props = { of: readonly Unit[]; raised: string[]; onChange: (raised: string[]) => void }

export function Hands({ of: units, raised, onChange }: Props) {
  const w = useWords(words)
  return (
    <fieldset className="field field-group field-inline">
      <legend>{w('handsOf')}</legend>
      {units.map(({ organisationId, organisationName }) => (
        <label key={organisationId} className="check">
          <input
            type="checkbox"
            checked={raised.includes(organisationId)}
            onChange={(event) => onChange(event.target.checked ? [...raised, organisationId] : raised.filter((one) => one !== organisationId))}
          />
          {organisationName}
        </label>
      ))}
    </fieldset>
  )
}
