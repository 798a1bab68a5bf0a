/** Masked values in full, for a stated purpose; kept on screen only. 个人信息保护法 第二十八条, 第五十五条. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from '../words.ts'

type Props = { subjectId: string; illustrative: boolean; options: { key: string; name: string }[] }

export function Reveal({ subjectId, illustrative, options }: Props) {
  const w = useWords(words)
  const [chosen, setChosen] = useState<string[]>([])
  const [purpose, setPurpose] = useState('')
  const reveal = useSubmit(api.ledgers.reveal)
  const names = new Map(options.map(({ key, name }) => [key, name]))
  return (
    <details className="panel">
      <summary>{w('reveal')}</summary>
      <p className="muted">{w('revealHelp')}</p>
      <fieldset className="reasons">
        <legend>{w('revealWhich')}</legend>
        {options.map(({ key, name }) => (
          <label key={key} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={(event) => setChosen(event.target.checked ? [...chosen, key] : chosen.filter((one) => one !== key))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <FieldBox name="purpose" label={w('revealPurpose')} problem={reveal.problem}>
        {(tie) => <Input {...tie} maxLength={500} value={purpose} onChange={(event) => setPurpose(event.target.value)} />}
      </FieldBox>
      <RefusalNotice problem={reveal.problem} />
      <Button
        type="primary"
        disabled={chosen.length === 0 || purpose.trim().length < 4}
        loading={reveal.pending}
        onClick={() => void reveal.submit({ id: subjectId, elementKeys: chosen, purpose: purpose.trim() })}
      >
        {w('reveal')}
      </Button>
      {reveal.output && (
        <div role="status">
          <p>{w('revealed')}</p>
          {illustrative && <p className="muted">{w('madeUp')}</p>}
          <dl className="facts">
            {Object.entries(reveal.output.values).map(([key, value]) => (
              <div key={key}>
                <dt>{names.get(key) ?? key}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <Looks subjectId={subjectId} />
    </details>
  )
}

function Looks({ subjectId }: { subjectId: string }) {
  const w = useWords(words)
  const format = useFormat()
  const read = useRead(api.ledgers.listReveals, { id: subjectId, page: 1, size: 20 })
  return (
    <section>
      <h3>{w('looked')}</h3>
      <Shown read={read}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="muted">{w('noLooks')}</p>
          ) : (
            <ul className="plain-list">
              {rows.map(({ id, at, revealedBy, organisationName, purpose }) => (
                <li key={id}>
                  {format.instant(at)} · {organisationName} {revealedBy} · {purpose}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  )
}
