/** The units that come out of a change: a code and a name each. */
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { useWords } from '../../../web/words.ts'
import { words } from './words.ts'

export type TypedUnit = { code: string; name: string }

export function NewUnits({ units, onChange, problem }: { units: TypedUnit[]; onChange: (units: TypedUnit[]) => void; problem: RefusalBody | undefined }) {
  const w = useWords(words)
  const set = (place: number, change: Partial<TypedUnit>) => onChange(units.map((unit, index) => (index === place ? { ...unit, ...change } : unit)))
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend style={{ padding: 0, fontWeight: 600 }}>{w('afterUnits')}</legend>
      <p className="field-help">{w('afterHelp')}</p>
      {units.map((unit, place) => (
        // the place is what tells two empty units apart
        <div key={place} className="filters">
          <FieldBox name={`after.${place}.code`} label={w('newCode', { n: place + 1 })} problem={problem}>
            {({ status, ...tie }) => (
              <input
                {...tie}
                className={status ? 'plain-input wrong' : 'plain-input'}
                inputMode="numeric"
                maxLength={12}
                value={unit.code}
                onChange={(event) => set(place, { code: event.target.value })}
              />
            )}
          </FieldBox>
          <FieldBox name={`after.${place}.name`} label={w('newName', { n: place + 1 })} problem={problem}>
            {({ status, ...tie }) => (
              <input
                {...tie}
                className={status ? 'plain-input wrong' : 'plain-input'}
                maxLength={100}
                value={unit.name}
                onChange={(event) => set(place, { name: event.target.value })}
              />
            )}
          </FieldBox>
          {units.length > 1 && (
            <button type="button" className="quiet-button" onClick={() => onChange(units.filter((_, index) => index !== place))}>
              {w('removeUnit', { n: place + 1 })}
            </button>
          )}
        </div>
      ))}
      <p>
        <button type="button" className="plain-button" onClick={() => onChange([...units, { code: '', name: '' }])}>
          {w('addUnit')}
        </button>
      </p>
    </fieldset>
  )
}
