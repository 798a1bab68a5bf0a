/** Who asks for the proof: an organisation on record, found while typing, or its name as the resident tells it. */
import { usePublic } from '../../../../web/portal/read.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useQuiet } from '../../../../web/ui/quiet.ts'
import { useWords } from '../../../../web/words.ts'
import type { endpoints as people } from '../../../people/endpoints.ts'
import type { AskingBody } from '../../contract/asked.ts'
import { words } from '../portal-words.ts'

type Props = { value: AskingBody; onChange: (body: AskingBody) => void; error?: string | undefined }

export function AskedByField({ value, onChange, error }: Props) {
  const w = useWords(words)
  const asked = useQuiet(value.name.trim())
  const found = usePublic<typeof people.listOrganisations>('/organisations', asked.length > 1 ? { search: asked, page: 1, size: 20 } : null)
  const known = found.data?.rows.filter(({ kind }) => kind === 'municipal_department' || kind === 'district_department') ?? []
  return (
    <FieldBox name="askedBy" label={w('askedBy')} help={w('askedByHelp')} error={error}>
      {({ status: _, ...tie }) => (
        <>
          <input
            {...tie}
            className="plain-input"
            list="asked-by-known"
            autoComplete="off"
            value={value.name}
            maxLength={60}
            onChange={(event) => {
              const name = event.target.value
              onChange({ name, organisationId: known.find((one) => one.name === name)?.id ?? null })
            }}
          />
          <datalist id="asked-by-known">
            {known.map(({ id, name }) => (
              <option key={id} value={name}>
                {name}
              </option>
            ))}
          </datalist>
        </>
      )}
    </FieldBox>
  )
}
