/** Relations between cells that a report must keep, with the sentence said when it does not. */
import { Button, Input } from 'antd'
import { useWords } from '../../../../web/words.ts'
import type { ContentProps } from './Basics.tsx'
import { addRule, changeRule } from './content.ts'
import { words } from './words.ts'

export function RulesEditor({ content, change }: ContentProps) {
  const w = useWords(words)
  return (
    <section className="builder-section">
      <h2>{w('rules')}</h2>
      <p className="muted">{w('rulesHelp')}</p>
      {content.rules.map(({ id, expression, sentence, severity }) => (
        <div key={id} className="builder-line">
          <div className="field">
            <label htmlFor={`expression-${id}`}>{w('expression')}</label>
            <Input
              id={`expression-${id}`}
              value={expression}
              placeholder="f1 >= f2"
              onChange={(event) => change(changeRule(content, id, { expression: event.target.value }))}
            />
          </div>
          <div className="field">
            <label htmlFor={`sentence-${id}`}>{w('sentence')}</label>
            <Input id={`sentence-${id}`} value={sentence} onChange={(event) => change(changeRule(content, id, { sentence: event.target.value }))} />
          </div>
          <div className="field">
            <label htmlFor={`severity-${id}`}>{w('severity')}</label>
            <select
              id={`severity-${id}`}
              className="plain-input"
              value={severity}
              onChange={(event) => change(changeRule(content, id, { severity: event.target.value === 'blocks' ? 'blocks' : 'warns' }))}
            >
              <option value="warns">{w('warns')}</option>
              <option value="blocks">{w('blocks')}</option>
            </select>
          </div>
          <Button type="text" danger onClick={() => change({ ...content, rules: content.rules.filter((rule) => rule.id !== id) })}>
            {w('remove')}
          </Button>
        </div>
      ))}
      <Button onClick={() => change(addRule(content))}>{w('addRule')}</Button>
    </section>
  )
}
