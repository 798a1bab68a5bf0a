/** Finds an organisation by name or pinyin initials. `value` is its id; give `label` where the name is already known. */
import { Select } from 'antd'
import { useState } from 'react'
import type { Organisation, OrganisationKind } from '../../features/people/contract.ts'
import { api } from '../api.ts'
import { useWords } from '../words.ts'
import { useClear } from './clear.tsx'
import type { Tie } from './FieldBox.tsx'
import { useQuiet } from './quiet.ts'
import { useRead } from './read.ts'
import { words } from './words.ts'

type Props = Partial<Tie> & {
  value: string | null | undefined
  onChange: (id: string | null, organisation?: Organisation) => void
  /** Name of the chosen one, when it may not be among those found. */
  label?: string | undefined
  kind?: OrganisationKind
  area?: string
  /** Leaves communities out. */
  offices?: boolean
  /** Another may be chosen, not none. */
  required?: boolean
  disabled?: boolean
  /** Where no label stands above. */
  'aria-label'?: string
}

export function OrganisationPicker({ value, onChange, label, kind, area, offices = false, required = false, ...tie }: Props) {
  const w = useWords(words)
  const clear = useClear()
  const [asked, setAsked] = useState('')
  const search = useQuiet(asked)
  const found = useRead(api.people.listOrganisations, {
    page: 1,
    size: 50,
    ...(search && { search }),
    ...(kind && { kind }),
    ...(area && { area }),
  })
  const rows = (found.data?.rows ?? []).filter((row) => !offices || row.kind !== 'community_committee')
  const options = rows.map(({ id, name, kind: of, areaPath }) => ({
    value: id,
    label: of === 'community_committee' ? `${name}（${areaPath.split(' · ').slice(0, -1).join(' · ')}）` : name,
  }))
  if (value && label && !options.some((option) => option.value === value)) options.unshift({ value, label })
  return (
    <Select
      aria-label={tie.id ? undefined : w('organisationPicker')}
      {...tie}
      style={{ width: '100%' }}
      value={value ?? undefined}
      options={options}
      allowClear={required ? false : clear}
      showSearch={{ filterOption: false, onSearch: setAsked }}
      placeholder={w('findOrganisation')}
      loading={found.isFetching}
      notFoundContent={w('noOrganisation')}
      onChange={(id: string | undefined) =>
        onChange(
          id ?? null,
          rows.find((row) => row.id === id),
        )
      }
    />
  )
}
