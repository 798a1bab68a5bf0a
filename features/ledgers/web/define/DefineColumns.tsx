/** The columns of a ledger in their order, each with the clause that lets a department see it. */
import { Button } from 'antd'
import { useState } from 'react'
import { useSession } from '../../../../web/session.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import { ClausePicker } from '../../../laws/web/clauses/ClausePicker.tsx'
import { ElementPicker } from '../../../elements/web/ElementPicker.tsx'
import { useRegistry } from '../registry.ts'
import type { Definition } from './DefineFields.tsx'
import { words } from './words.ts'

type Columns = Definition['columns']

export function DefineColumns({ definition, onChange }: { definition: Definition; onChange: (columns: Columns) => void }) {
  const w = useWords(words)
  const { today } = useSession()
  const { elements, elementName } = useRegistry()
  const [open, setOpen] = useState<string>()
  const { columns, subjectKind } = definition
  const change = (key: string, part: Partial<Columns[number]>) =>
    onChange(columns.map((column) => (column.elementKey === key ? { ...column, ...part } : column)))
  return (
    <fieldset className="reasons">
      <legend>{w('columns')}</legend>
      <p className="field-help">{w('basisHelp')}</p>
      {columns.map(({ elementKey, required, basis }) => (
        <div key={elementKey} className="reason-line">
          <div className="task-actions">
            <strong>{elementName(elementKey)}</strong>
            {elements.get(elementKey)?.sensitivity === 'sensitive' && <StateTag tone="warn" word={w('sensitive')} />}
            <label className="check">
              <input type="checkbox" checked={required} onChange={(event) => change(elementKey, { required: event.target.checked })} />
              {w('required')}
            </label>
            <Button size="small" aria-expanded={open === elementKey} onClick={() => setOpen(open === elementKey ? undefined : elementKey)}>
              {w('basis')}（{basis.length}）
            </Button>
            <Button size="small" type="text" danger onClick={() => onChange(columns.filter((column) => column.elementKey !== elementKey))}>
              {w('remove')}
              <span className="hidden-words">：{elementName(elementKey)}</span>
            </Button>
          </div>
          {open === elementKey && <ClausePicker value={basis} onChange={(next) => change(elementKey, { basis: next })} on={today} />}
        </div>
      ))}
      <div className="field">
        <label htmlFor="add-column">{w('addColumn')}</label>
        <ElementPicker
          id="add-column"
          key={columns.length}
          subjectKind={subjectKind}
          value={null}
          onChange={(key) => {
            const element = key ? elements.get(key) : undefined
            if (element && !columns.some(({ elementKey }) => elementKey === element.key))
              onChange([...columns, { elementKey: element.key, required: false, basis: element.basis }])
          }}
        />
      </div>
    </fieldset>
  )
}
