/** Whose hands were raised: every unit present, ticked until the secretary says otherwise; who abstains stands among them. */
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useWords } from '../../../web/words.ts'
import { words } from './meeting-words.ts'

export type Unit = { organisationId: string; organisationName: string; /** The applicant, who has no vote on this. */ recused?: boolean }
type Props = { of: readonly Unit[]; raised: string[]; onChange: (raised: string[]) => void }

/** Those who may raise a hand. */
export const votersAmong = (units: readonly Unit[]): string[] => units.flatMap(({ organisationId, recused }) => (recused ? [] : [organisationId]))

export function Hands({ of: units, raised, onChange }: Props) {
  const w = useWords(words)
  return (
    <fieldset className="field field-group">
      <legend>{w('handsOf')}</legend>
      <div className="attendance">
        {units.map(({ organisationId, organisationName, recused }) => (
          <label key={organisationId} className="check">
            <input
              type="checkbox"
              disabled={recused ?? false}
              checked={raised.includes(organisationId)}
              onChange={(event) => onChange(event.target.checked ? [...raised, organisationId] : raised.filter((one) => one !== organisationId))}
            />
            {organisationName}
            {recused && <StateTag tone="pending" word={words.abstains} />}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
