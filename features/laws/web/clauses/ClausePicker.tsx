/** Cites clauses: a law found by title, number or pinyin initials, then its article; each shown as it stands on a day. */
import { AutoComplete, Select } from 'antd'
import { useId, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useSession } from '../../../../web/session.ts'
import { useQuiet } from '../../../../web/ui/quiet.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { ClauseReference } from '../../contract.ts'
import { CitedClause } from './CitedClause.tsx'
import { clauseWords as words, forceWords } from './words.ts'

type Props = {
  value: readonly ClauseReference[]
  onChange: (clauses: ClauseReference[]) => void
  /** The day as of which they are shown; today by default. */
  on?: string
  /** Where a summary of faults leads. */
  id?: string
}

export function ClausePicker({ value, onChange, on: asOn, id }: Props) {
  const w = useWords(words)
  const own = useId()
  const { today } = useSession()
  const on = asOn ?? today
  const text = useText()
  const [asked, setAsked] = useState('')
  const [sourceId, setSourceId] = useState<string>()
  const [article, setArticle] = useState('')
  const search = useQuiet(asked.trim())
  const laws = useRead(api.laws.listLaws, { page: 1, size: 50, on, ...(search && { search }) })
  const law = useRead(api.laws.getLaw, sourceId ? { id: sourceId, on } : null)
  const known =
    laws.data?.rows.map(({ id, title, state }) => ({
      value: id,
      label: state === 'in-force' ? title : `${title}（${text(forceWords[state])}）`,
    })) ?? []
  const options = sourceId && law.data && !known.some((option) => option.value === sourceId) ? [{ value: sourceId, label: law.data.title }, ...known] : known
  const ready = sourceId !== undefined && article.trim() !== ''
  const add = () => {
    if (!ready) return
    const next = { sourceId, article: article.trim() }
    if (!value.some((one) => one.sourceId === next.sourceId && one.article === next.article)) onChange([...value, next])
    setArticle('')
  }
  const replace = (old: ClauseReference, successorId: string) => {
    onChange(value.filter((one) => one !== old))
    setSourceId(successorId)
    setArticle('')
    document.getElementById(`${own}article`)?.focus()
  }

  return (
    <div className="clause-picker" {...(id && { id, tabIndex: -1 })}>
      {value.length === 0 && <p className="muted">{w('noClauses')}</p>}
      <ul className="cited">
        {value.map((clause) => (
          <CitedClause
            key={clause.sourceId + clause.article}
            clause={clause}
            on={on}
            onRemove={() => onChange(value.filter((one) => one !== clause))}
            onSuccessor={(id) => replace(clause, id)}
          />
        ))}
      </ul>
      <div className="clause-adder">
        <div className="field">
          <label htmlFor={`${own}law`}>{w('findLaw')}</label>
          <Select
            id={`${own}law`}
            style={{ width: '100%' }}
            value={sourceId}
            options={options}
            showSearch={{ filterOption: false, onSearch: setAsked }}
            placeholder={w('findLawHelp')}
            loading={laws.isFetching}
            notFoundContent={w('noLaw')}
            onChange={(id: string) => {
              setSourceId(id)
              setArticle('')
            }}
          />
        </div>
        <div className="field">
          <label htmlFor={`${own}article`}>{w('article')}</label>
          <AutoComplete
            id={`${own}article`}
            style={{ width: '100%' }}
            value={article}
            disabled={!sourceId}
            options={(law.data?.clauses ?? []).map((clause) => ({ value: clause.article, label: `${clause.article} ${clause.gist}` }))}
            showSearch={{ filterOption: (typed, option) => `${option?.label ?? ''}`.includes(typed) }}
            placeholder={w('articleHelp')}
            onChange={(next: string) => setArticle(next ?? '')}
          />
        </div>
        <button type="button" className="plain-button" disabled={!ready} onClick={add}>
          {w('addClause')}
        </button>
      </div>
    </div>
  )
}
