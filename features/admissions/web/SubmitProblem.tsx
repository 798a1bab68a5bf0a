/** Why it was not submitted, at the top of the form, each line a link to its field. */
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { say } from '../../../foundation/words.ts'
import { Mark } from '../../../web/ui/Mark.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { Finding } from '../contract.ts'
import { fieldWords } from './field-words.ts'
import { goToField, placed, placeOf } from './form.ts'
import { words } from './form-words.ts'
import { words as otherWords } from './other-words.ts'
import { nameOfField } from './PrecheckPanel.tsx'

const names = { ...fieldWords, reason: otherWords.reason }

/** The server's sentence for input that does not fit calls fields as the contract does; the list below it says it better. */
function readable(problem: RefusalBody | undefined): RefusalBody | undefined {
  const found = placed(problem)
  return found?.code === 'INPUT_INVALID' ? { ...found, text: say(words.blockedTitle, { n: found.fields?.length ?? 0 }) } : found
}

export function SubmitProblem({ findings, problem }: { findings: readonly Finding[]; problem: RefusalBody | undefined }) {
  const w = useWords(words)
  const text = useText()
  if (findings.length === 0) return <RefusalNotice problem={readable(problem)} names={names} />
  return (
    <div className="notice state-danger" role="alert">
      <Mark tone="danger" size={18} />
      <div>
        <p>{w('blockedTitle', { n: findings.length })}</p>
        <ul>
          {findings.map((finding) => (
            <li key={finding.code + finding.field + finding.sentence.zh}>
              <a
                href={`#field-${placeOf(finding.field)}`}
                onClick={(event) => {
                  event.preventDefault()
                  goToField(finding.field)
                }}
              >
                {text(nameOfField(finding.field))}
              </a>
              ：{text(finding.sentence)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
