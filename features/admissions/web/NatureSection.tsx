/** 性质, and the kept entry of the clean-up register that an assessment, an award, a plaque or an organisation rests on. */
import { Select } from 'antd'
import { api } from '../../../web/api.ts'
import { useRead } from '../../../web/ui/read.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { EntryKind } from '../../cleanups/contract.ts'
import { Nature } from '../../items/contract.ts'
import { natureWords } from '../../items/nature-words.ts'
import { helpWords } from './field-words.ts'
import { useForm } from './form.ts'
import { FormField } from './FormField.tsx'

const registered: readonly Nature[] = ['assessment', 'inspection', 'award', 'plaque', 'organisation']

export function NatureSection() {
  const h = useWords(helpWords)
  const text = useText()
  const { draft, set } = useForm()
  const nature = draft.proposal.nature ?? 'work'
  const rests = registered.includes(nature)
  const kept = useRead(api.cleanups.listEntries, rests ? { kind: nature as EntryKind, state: 'kept' as const, page: 1, size: 200 } : null)
  return (
    <>
      <FormField name="nature" help={h('nature')}>
        {(tie) => (
          <Select
            {...tie}
            style={{ width: '100%' }}
            value={nature}
            options={Nature.options.map((one) => ({ value: one, label: text(natureWords[one]) }))}
            onChange={(next: Nature) => {
              set('nature', next)
              if (!registered.includes(next)) set('registerEntryId', null)
            }}
          />
        )}
      </FormField>
      {rests && (
        <FormField name="registerEntryId" help={h('registerEntryId')}>
          {(tie) => (
            <Select
              {...tie}
              style={{ width: '100%' }}
              allowClear
              value={draft.proposal.registerEntryId ?? undefined}
              loading={kept.isFetching}
              options={(kept.data?.rows ?? []).map(({ id, title, ownerName }) => ({ value: id, label: ownerName ? `${title}（${ownerName}）` : title }))}
              onChange={(id: string | undefined) => set('registerEntryId', id ?? null)}
            />
          )}
        </FormField>
      )}
    </>
  )
}
