/** Everything said about a record, newest first: the present value is whatever was said last and not retracted. */
import { api } from '../../../../web/api.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { Timeline } from '../../../../web/ui/Timeline.tsx'
import { useLanguage, useWords } from '../../../../web/words.ts'
import type { Value } from '../../../elements/contract.ts'
import { showValue } from '../../../elements/rules/show.ts'
import { useRegistry } from '../registry.ts'
import { words } from '../words.ts'

const most = 8

export function History({ subjectId }: { subjectId: string }) {
  const w = useWords(words)
  const language = useLanguage()
  const { elementName, elements, codeLists } = useRegistry()
  const shown = (key: string, value: Value) => {
    const element = elements.get(key)
    return (element && showValue(element, codeLists.get(element.codeList ?? ''), value, language)) || '—'
  }
  const read = useRead(api.ledgers.readHistory, { id: subjectId })
  return (
    <Shown read={read}>
      {({ statements }) => (
        <Timeline
          title={w('history')}
          of={statements.map(({ id, saidAt, saidBy, saidByOrganisation, sourceLabel, values, masked, retractedAt }) => {
            const open = Object.entries(values).filter(([key]) => !masked.includes(key))
            const said = [
              ...open.map(([key, value]) => w('lineOf', { name: elementName(key), value: shown(key, value) })),
              ...masked.map((key) => w('lineOf', { name: elementName(key), value: '***' })),
            ]
            return {
              key: id,
              at: saidAt,
              who: [saidByOrganisation, saidBy].filter(Boolean).join(' · '),
              what: retractedAt ? <del>{sourceLabel}</del> : sourceLabel,
              why: `${retractedAt ? `${w('retracted')} · ` : ''}${said.slice(0, most).join(w('semicolon'))}${said.length > most ? '…' : ''}`,
            }
          })}
        />
      )}
    </Shown>
  )
}
