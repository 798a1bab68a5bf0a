/** Cites clauses from the laws: a law found by title, number or initials, then its article. */
import { AutoComplete, Select } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useQuiet } from '../../../web/ui/quiet.ts'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { ClauseReference } from '../../laws/contract.ts'
import { stateWords } from '../../laws/words.ts'
import { forceTones } from './Clauses.tsx'
import { words } from './words.ts'

type Props = { value: readonly ClauseReference[]; onChange: (clauses: ClauseReference[]) => void }

export function ClauseChoice({ value, onChange }: Props) {
  const w = useWords(words)
  const text = useText()
  const [asked, setAsked] = useState('')
  const [sourceId, setSourceId] = useState<string>()
  const [article, setArticle] = useState('')
  const search = useQuiet(asked.trim())
  const laws = useRead(api.laws.listLaws, { page: 1, size: 50, ...(search && { search }) })
  const law = useRead(api.laws.getLaw, sourceId ? { id: sourceId } : null)
  const options = (laws.data?.rows ?? []).map(({ id, title, state }) => ({
    value: id,
    label: state === 'in-force' ? title : `${title}（${text(stateWords[state])}）`,
  }))
  if (law.data && !options.some((option) => option.value === sourceId)) options.unshift({ value: law.data.id, label: law.data.title })
  const add = () => {
    if (!sourceId || article.trim() === '') return
    onChange([...value.filter((one) => one.sourceId !== sourceId || one.article !== article.trim()), { sourceId, article: article.trim() }])
    setArticle('')
  }
  return (
    <div id="field-clauses" tabIndex={-1}>
      {value.length === 0 && <p className="muted">{w('noClauses')}</p>}
      <ul className="clauses">
        {value.map((clause) => (
          <Cited key={clause.sourceId + clause.article} clause={clause} onRemove={() => onChange(value.filter((one) => one !== clause))} />
        ))}
      </ul>
      <div className="side-by-side">
        <div className="field">
          <label htmlFor="clause-law">{w('findLaw')}</label>
          <Select
            id="clause-law"
            style={{ width: '100%' }}
            value={sourceId}
            options={options}
            showSearch={{ filterOption: false, onSearch: setAsked }}
            loading={laws.isFetching}
            onChange={(id: string) => {
              setSourceId(id)
              setArticle('')
            }}
          />
        </div>
        <div className="field">
          <label htmlFor="clause-article">{w('article')}</label>
          <AutoComplete
            id="clause-article"
            style={{ width: '100%' }}
            value={article}
            disabled={!sourceId}
            options={(law.data?.clauses ?? []).map((clause) => ({ value: clause.article, label: `${clause.article} ${clause.gist}` }))}
            showSearch={{ filterOption: (typed, option) => `${option?.label ?? ''}`.includes(typed) }}
            onChange={(next: string) => setArticle(next ?? '')}
          />
        </div>
      </div>
      <p>
        <button type="button" className="plain-button" disabled={!sourceId || article.trim() === ''} onClick={add}>
          {w('addClause')}
        </button>
      </p>
    </div>
  )
}

function Cited({ clause, onRemove }: { clause: ClauseReference; onRemove: () => void }) {
  const w = useWords(words)
  const { data } = useRead(api.laws.lookUpClause, clause)
  return (
    <li>
      <p className="clause-line">
        <span>{`《${data?.sourceTitle ?? clause.sourceId}》${clause.article}`}</span>
        {data && <StateTag tone={forceTones[data.state]} word={data.known === 'no' ? words.unknownLaw : stateWords[data.state]} />}
        {data?.successorTitle && <span className="muted">{w('successor', { title: data.successorTitle })}</span>}
        <button type="button" className="quiet-button" onClick={onRemove}>
          {w('removeClause')}
          <span className="hidden-words"> {clause.article}</span>
        </button>
      </p>
    </li>
  )
}
