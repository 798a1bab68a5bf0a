import { say } from '../../../foundation/words.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import type { RegisterEntry } from '../contract.ts'
import { decidedWords, entryStateWords } from '../words.ts'
import { entryTones, isBack } from './states.ts'
import { words } from './words.ts'

/** The state as it stands, what had been decided where that does not say it (取消·已复查), and 回潮 where it came back. */
export function EntryState({ of }: { of: Pick<RegisterEntry, 'state' | 'decided' | 'returnedOn'> }) {
  const after = (of.state === 'carried_out' || of.state === 're_checked') && of.decided
  const word = after ? say(words.decidedThen, { decided: say(decidedWords[after]), state: say(entryStateWords[of.state]) }) : entryStateWords[of.state]
  return (
    <span className="entry-states">
      <StateTag tone={entryTones[of.state]} word={word} />
      {isBack(of) && <StateTag tone="danger" word={words.returned} />}
    </span>
  )
}
