/** Clean-up lists that wait for a meeting; nothing where none does. */
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { useRead } from '../../../web/ui/read.ts'
import { useWords } from '../../../web/words.ts'
import { words } from './list-words.ts'

export function ListChoice({ value, onChange }: { value: string[]; onChange: (ids: string[]) => void }) {
  const w = useWords(words)
  const { post } = useSession()
  const read = useRead(api.cleanups.listDecisionLists, { state: 'drafted', page: 1, size: 50 })
  const own = (read.data?.rows ?? []).filter(({ authority }) => authority === post?.areaCode)
  if (own.length === 0) return null
  return (
    <fieldset className="field field-group">
      <legend>{w('lists')}</legend>
      {own.map(({ id, title, keep, merge, cancel }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={value.includes(id)}
            onChange={(event) => onChange(event.target.checked ? [...value, id] : value.filter((one) => one !== id))}
          />
          <span>
            {title} <span className="muted">{w('lines', { keep, merge, cancel })}</span>
          </span>
        </label>
      ))}
      <p className="field-help">{w('listsHelp')}</p>
    </fieldset>
  )
}
