/** Step three: the due day, with the earliest lawful one offered, the instructions and the attachments. */
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { DayInput } from '../../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useWords } from '../../../../web/words.ts'
import { Attachments } from '../Attachments.tsx'
import { words as shared } from '../words.ts'
import type { SendDraft } from './draft.ts'
import { useEarliestDue } from './earliest.ts'
import { words } from './words.ts'

export function HowAndWhen({ draft, change }: { draft: SendDraft; change: (part: Partial<SendDraft>) => void }) {
  const w = useWords(words)
  const s = useWords(shared)
  const format = useFormat()
  const { today } = useSession()
  const { earliest, promised } = useEarliestDue()
  return (
    <section aria-labelledby="when-title">
      <h2 id="when-title">{w('whenTitle')}</h2>
      <FieldBox name="dueOn" label={w('due')} help={w('dueHelp', { n: promised, day: format.day(earliest) })}>
        {(tie) => <DayInput {...tie} value={draft.dueOn} min={today} onChange={(dueOn) => change({ dueOn })} />}
      </FieldBox>
      {draft.dueOn !== earliest && (
        <p className="quick">
          <button type="button" className="plain-button" onClick={() => change({ dueOn: earliest })}>
            {w('earliest')}
          </button>
        </p>
      )}
      <FieldBox name="instructions" label={s('instructions')} help={w('instructionsHelp')}>
        {({ status: _, ...tie }) => (
          <textarea
            {...tie}
            className="plain-input"
            rows={4}
            maxLength={5000}
            value={draft.instructions}
            onChange={(event) => change({ instructions: event.target.value })}
          />
        )}
      </FieldBox>
      <Attachments files={draft.files} onChange={(files) => change({ files })} />
    </section>
  )
}
