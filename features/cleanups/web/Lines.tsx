/** The lines of a list. */
import { api } from '../../../web/api.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useLanguage, useText, useWords } from '../../../web/words.ts'
import type { DecisionLineRead, DecisionListRead } from '../contract/decisions.ts'
import { kindWords, outcomeWords } from '../words.ts'
import { words } from './campaign-words.ts'
import { Cell } from './Cell.tsx'
import { Executor } from './Executor.tsx'
import { Reasons } from './Proposal.tsx'

const tones = { keep: 'ok', merge: 'info', cancel: 'danger' } as const

export function Lines({ list }: { list: DecisionListRead }) {
  const w = useWords(words)
  const text = useText()
  const language = useLanguage()
  const send = useSubmit(api.cleanups.saveLine, { done: words.lineSaved })
  const open = list.lines.filter(({ mayChooseExecutor, entry }) => mayChooseExecutor && entry.carriesOut === null).map(({ entry }) => entry)
  return (
    <>
      <RefusalNotice problem={send.problem} />
      <div className="list-frame">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{w('entry')}</th>
              <th scope="col">{w('outcome')}</th>
              <th scope="col">{w('reasons')}</th>
              <th scope="col" className="figure">
                {w('communitiesLast')}
              </th>
              {list.mayChange && <th scope="col">{w('change')}</th>}
            </tr>
          </thead>
          <tbody>
            {list.lines.map((line) => (
              <tr key={line.entryId} className={line.takenOut ? 'list-line-out' : undefined}>
                <Cell title={w('entry')}>
                  <DeskLink to={`/cleanups/${line.entryId}`}>{line.entry.title}</DeskLink>
                  {language === 'en' && line.entry.titleEn && <div className="muted">{line.entry.titleEn}</div>}
                  <div className="muted">
                    <span className="whole-words">{text(kindWords[line.entry.kind])}</span>
                    {line.entry.ownerName && ` · ${line.entry.ownerName}`}
                  </div>
                  {line.outcome !== 'keep' && !line.takenOut && (
                    <Executor of={line.entry} mayChoose={line.mayChooseExecutor} alike={open.filter(({ ownerName }) => ownerName === line.entry.ownerName)} />
                  )}
                </Cell>
                <Cell title={w('outcome')}>
                  <StateTag tone={tones[line.outcome]} word={outcomeWords[line.outcome]} />
                  {line.intoTitle && <div>{w('into', { title: line.intoTitle })}</div>}
                  {line.takenOut && <StateTag tone="pending" word={words.takenOut} />}
                </Cell>
                <Cell title={w('reasons')}>
                  <Reasons of={line.reasons} />
                </Cell>
                <Cell title={w('communitiesLast')} figure>
                  {line.entry.communities}
                  {line.entry.communities === 0 && <div className="muted">{w('untickedLine')}</div>}
                </Cell>
                {list.mayChange && (
                  <Cell title={w('change')}>
                    <Choice
                      line={line}
                      pending={send.pending}
                      onChoose={(outcome) => void send.submit({ id: list.id, revision: list.revision, entryId: line.entryId, outcome })}
                    />
                  </Cell>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type Chosen = 'keep' | 'cancel' | null

/** Merging is proposed by rule only; by hand a line is kept, cancelled or left out. */
function Choice({ line, pending, onChoose }: { line: DecisionLineRead; pending: boolean; onChoose: (outcome: Chosen) => void }) {
  const w = useWords(words)
  const text = useText()
  const other: Chosen = line.outcome === 'cancel' ? 'keep' : 'cancel'
  const forbidden = other === 'keep' && !line.mayKeep
  return (
    <div className="cleanup-actions">
      {forbidden ? (
        <span className="muted">{w('mayNotKeep')}</span>
      ) : (
        <button type="button" className="plain-button" disabled={pending} onClick={() => onChoose(other)}>
          {text(outcomeWords[other])}
          <span className="hidden-words">：{line.entry.title}</span>
        </button>
      )}
      <button type="button" className="quiet-button" disabled={pending} onClick={() => onChoose(null)}>
        {w('offList')}
        <span className="hidden-words">：{line.entry.title}</span>
      </button>
    </div>
  )
}
