/** Finds the other record in one of the ledgers, and says how the two stand to each other. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useSession } from '../../../../web/session.ts'
import { DayInput } from '../../../../web/ui/DayInput.tsx'
import { useQuiet } from '../../../../web/ui/quiet.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useLanguage, useText, useWords } from '../../../../web/words.ts'
import { RelationKind } from '../../contract.ts'
import { titleIn, useRegistry } from '../registry.ts'
import { relationWords, words } from '../words.ts'
import type { SubjectWhole } from './whole.ts'

const firstShown = 3

export function Relate({ subject }: { subject: SubjectWhole }) {
  const w = useWords(words)
  const text = useText()
  const language = useLanguage()
  const { shownOf } = useRegistry()
  const { today } = useSession()
  const [open, setOpen] = useState(false)
  const [kind, setKind] = useState<RelationKind>('lives_in')
  const [ledgerId, setLedger] = useState('')
  const [typed, setTyped] = useState('')
  const [toId, setTo] = useState('')
  const [validFrom, setFrom] = useState<string | null>(today)
  const search = useQuiet(typed.trim())
  const ledgers = useRead(api.ledgers.listLedgers, open ? { page: 1, size: 100 } : null)
  const id = ledgerId || ledgers.data?.rows[0]?.id
  const found = useRead(api.ledgers.listRows, open && id ? { id, areaCode: subject.communityCode, page: 1, size: 50, ...(search && { search }) } : null)
  const relate = useSubmit(api.ledgers.relate, { then: () => setTo('') })
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w('relate')}</summary>
      <div className="filters">
        <div className="field">
          <label htmlFor="relation-kind">{w('relationKind')}</label>
          <select id="relation-kind" className="plain-input" value={kind} onChange={(event) => setKind(RelationKind.parse(event.target.value))}>
            {RelationKind.options.map((option) => (
              <option key={option} value={option}>
                {text(relationWords[option].out)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="relation-ledger">{w('ledgers')}</label>
          <select id="relation-ledger" className="plain-input" value={id ?? ''} onChange={(event) => setLedger(event.target.value)}>
            {(ledgers.data?.rows ?? []).map((ledger) => (
              <option key={ledger.id} value={ledger.id}>
                {titleIn(language, ledger)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="relation-search">{w('search')}</label>
          <input id="relation-search" type="search" className="plain-input" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor="relation-to">{w('otherRecord')}</label>
          <select id="relation-to" className="plain-input" value={toId} onChange={(event) => setTo(event.target.value)}>
            <option value="">{w('choose')}</option>
            {(found.data?.rows ?? [])
              .filter((row) => row.id !== subject.id)
              .map((row) => (
                <option key={row.id} value={row.id}>
                  {Object.entries(row.cells)
                    .slice(0, firstShown)
                    .map(([key, cell]) => shownOf(key, cell))
                    .filter(Boolean)
                    .join(' · ')}
                </option>
              ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="relation-from">{w('from')}</label>
          <DayInput id="relation-from" value={validFrom} onChange={setFrom} />
        </div>
        <Button disabled={!toId} loading={relate.pending} onClick={() => void relate.submit({ id: subject.id, kind, toId, validFrom })}>
          {w('confirm')}
        </Button>
      </div>
      <RefusalNotice problem={relate.problem} />
    </details>
  )
}
