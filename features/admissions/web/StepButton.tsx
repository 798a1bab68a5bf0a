/** What may be done with a record, as the button that does it. */
import { Button } from 'antd'

export type Verb = { word: string; pending?: boolean; take: () => void }

/** Nothing where the step has no verb of its own on this page. Give it the step as its key: the next step is another button, not the last one still at work. */
export function StepButton({ verb, primary = false }: { verb: Verb | undefined; primary?: boolean }) {
  if (!verb) return null
  return (
    <Button {...(primary && { type: 'primary' as const })} loading={verb.pending ?? false} onClick={verb.take}>
      {verb.word}
    </Button>
  )
}
