/** Finds an element in force by name, other name, short name or pinyin. */
import { Select } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useClear } from '../../../web/ui/clear.tsx'
import type { Tie } from '../../../web/ui/FieldBox.tsx'
import { useQuiet } from '../../../web/ui/quiet.ts'
import { useRead } from '../../../web/ui/read.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { SubjectKind } from '../contract.ts'
import { kindWords } from '../words.ts'
import { words } from './words.ts'

type Props = Partial<Tie> & {
  value: string | null
  onChange: (key: string | null) => void
  subjectKind?: SubjectKind
  /** Name of the chosen one, when it may not be among those found. */
  label?: string | undefined
}

export function ElementPicker({ value, onChange, subjectKind, label, ...tie }: Props) {
  const w = useWords(words)
  const text = useText()
  const [asked, setAsked] = useState('')
  const search = useQuiet(asked.trim())
  const found = useRead(api.elements.listElements, { page: 1, size: 50, state: 'in_force', ...(search && { search }), ...(subjectKind && { subjectKind }) })
  const options = (found.data?.rows ?? []).map(({ key, name, nameEn, subjectKind: kind }) => ({
    value: key,
    label: text({ zh: `${name}（${kindWords[kind][0]}）`, en: `${nameEn} (${kindWords[kind][1]})` }),
  }))
  if (value && label && !options.some((option) => option.value === value)) options.unshift({ value, label })
  return (
    <Select
      {...tie}
      style={{ width: '100%' }}
      allowClear={useClear()}
      value={value ?? undefined}
      options={options}
      placeholder={w('search')}
      showSearch={{ filterOption: false, onSearch: setAsked }}
      loading={found.isFetching}
      notFoundContent={w('none')}
      onChange={(key: string | undefined) => onChange(key ?? null)}
    />
  )
}
