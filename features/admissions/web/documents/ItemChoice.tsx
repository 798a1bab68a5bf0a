/** The item that covers an ask: the closest first, any other in force by its words. */
import { Select } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useQuiet } from '../../../../web/ui/quiet.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { useWords } from '../../../../web/words.ts'
import type { AskCandidate } from '../../contract/documents.ts'
import { words } from './words.ts'

type Props = { position: number; candidates: readonly AskCandidate[]; value: string | null; onChange: (versionId: string | null) => void }

export function ItemChoice({ position, candidates, value, onChange }: Props) {
  const w = useWords(words)
  const [asked, setAsked] = useState('')
  const search = useQuiet(asked.trim())
  const found = useRead(api.items.listItems, search ? { page: 1, size: 30, search } : null)
  const close = candidates.map(({ versionId, title, admissionNumber, share }) => ({
    value: versionId,
    label: w(share < 0.995 ? 'candidate' : 'candidateWhole', { title, number: admissionNumber ?? w('byLaw'), percent: Math.round(share * 100) }),
  }))
  const others = (found.data?.rows ?? [])
    .filter(({ list, id }) => ['duty', 'assist', 'certificate'].includes(list) && !close.some((one) => one.value === id))
    .map(({ id, title, code, admissionNumber }) => ({ value: id, label: `${title}（${admissionNumber ?? code ?? w('byLaw')}）` }))
  return (
    <FieldBox name={`item-${position}`} label={w('item')} help={w('itemHelp')}>
      {(tie) => (
        <Select
          {...tie}
          style={{ width: '100%' }}
          value={value ?? undefined}
          options={search ? [...close, ...others] : close}
          showSearch={{ filterOption: false, onSearch: setAsked }}
          loading={found.isFetching}
          notFoundContent={w('noItem')}
          onChange={(id: string) => onChange(id)}
        />
      )}
    </FieldBox>
  )
}
