/** What the joint meeting decided: outcome, tally, reasons, dissent kept word for word, number. */
import { useFormat } from '../../../web/format.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSession } from '../../../web/session.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { Decision, Tally } from '../contract.ts'
import { choiceShown } from './states.ts'
import { words } from './words.ts'

export function DecisionView({ decision, linked = true }: { decision: Decision; linked?: boolean }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  return (
    <div className="decision">
      <p className="decision-head">
        <StateTag {...choiceShown[decision.outcome]} />
        {decision.admissionNumber && <strong className="admission-number">{decision.admissionNumber}</strong>}
        <span className="muted">{w('decidedAt', { at: format.instant(decision.decidedAt) })}</span>
        {linked && may('meetings.read') && <DeskLink to={`/meetings/${decision.meetingId}`}>{w('toItsMeeting')}</DeskLink>}
      </p>
      <TallyLine of={decision.tally} />
      {decision.reasons && <p className="said-words">{decision.reasons}</p>}
      {decision.dissent.length > 0 && (
        <>
          <h4>{w('dissent')}</h4>
          <ul>
            {decision.dissent.map(({ organisationName, choice, reason }) => (
              <li key={organisationName}>
                {w('dissentLine', { name: organisationName, choice: text(choiceShown[choice].word), why: reason || w('noReason') })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

export function TallyLine({ of: { members, present, quorum, admit, admitWithConditions, return: back, refuse, recused } }: { of: Tally }) {
  const w = useWords(words)
  return (
    <>
      <p>{w('tallyLine', { members, present, quorum, admit, conditions: admitWithConditions, back, refuse })}</p>
      {recused.length > 0 && <p>{w('recusedLine', { names: recused.join('、') })}</p>}
    </>
  )
}
