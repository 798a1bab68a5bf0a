/** The groups a record belongs to, each with its span; said like any value, through a ledger that shows the record. */
import { Button } from 'antd'
import { useState } from 'react'
import { say } from '../../../../foundation/words.ts'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { DayInput } from '../../../../web/ui/DayInput.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useLanguage, useText, useWords } from '../../../../web/words.ts'
import { useRegistry } from '../registry.ts'
import { words } from '../words.ts'
import type { SubjectWhole } from './whole.ts'

export function Groups({ subject }: { subject: SubjectWhole }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const language = useLanguage()
  const { today, may } = useSession()
  const { tags, tagName } = useRegistry()
  const [tag, setTag] = useState('')
  const [from, setFrom] = useState<string | null>(today)
  const [ledger] = subject.ledgers
  const said = useSubmit(api.ledgers.sayRows, { done: say(words.groupSaid), then: () => setTag('') })
  const tell = (span: { tag: string; from: string | null; to: string | null }) =>
    ledger &&
    void said.submit({ id: ledger.id, rows: [{ id: subject.id, communityCode: subject.communityCode, values: {}, tags: [span], revision: subject.revision }] })
  const open = [...tags.values()].filter(({ key, subjectKind }) => subjectKind === subject.kind && !subject.tags.includes(key))
  const spans = subject.tagSpans.filter((span) => subject.tags.includes(span.tag))
  const faults = said.output?.answers[0]?.faults ?? []
  return (
    <section className="section">
      <h2>{w('tags')}</h2>
      {subject.tags.length === 0 && <p className="muted">{w(may('ledgers.write') ? 'noTags' : 'tagsUnseen')}</p>}
      <ul className="plain-list">
        {spans.map((span) => (
          <li key={span.tag}>
            {tagName(span.tag)} <span className="muted">{span.from && w('since', { day: format.day(span.from) })}</span>{' '}
            {subject.mayWrite && ledger && (
              <button type="button" className="quiet-button" disabled={said.pending} onClick={() => tell({ ...span, to: today })}>
                {w('groupEnds')}
                <span className="hidden-words">：{tagName(span.tag)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {subject.mayWrite && ledger && (
        <details>
          <summary>{w('groupAdd')}</summary>
          <div className="filters">
            <div className="field">
              <label htmlFor="group-tag">{w('tags')}</label>
              <select id="group-tag" className="plain-input" value={tag} onChange={(event) => setTag(event.target.value)}>
                <option value="">{w('choose')}</option>
                {open.map(({ key, name, nameEn }) => (
                  <option key={key} value={key}>
                    {language === 'zh' ? name : nameEn}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor="group-from">{w('from')}</label>
              <DayInput id="group-from" value={from} onChange={setFrom} />
            </div>
            <Button disabled={!tag} loading={said.pending} onClick={() => tell({ tag, from, to: null })}>
              {w('confirm')}
            </Button>
          </div>
        </details>
      )}
      <RefusalNotice problem={said.problem} />
      {faults.map((fault) => (
        <p key={fault.code} className="text-danger" role="alert">
          {text({ zh: fault.zh, en: fault.en })}
        </p>
      ))}
    </section>
  )
}
