/** A step taken with its reason: the dialog that asks for it, and the sending. */
import type { Pair } from '../../../foundation/words.ts'
import type { Call } from '../../../web/api.ts'
import { useSubmit } from '../../../web/ui/submit.ts'
import { ReasonDialog, type ReasonAsked } from './ReasonDialog.tsx'

type Sent = { id: string; revision: number; reason: string }
type Props<Answered> = ReasonAsked & {
  of: Pick<Sent, 'id' | 'revision'>
  call: Call<Sent, Answered>
  /** Said in passing when it worked. */
  done: Pair
}

export function ReasonStep<Answered>({ of: { id, revision }, call, done, ...asked }: Props<Answered>) {
  const send = useSubmit(call, { done, then: asked.onClose })
  return <ReasonDialog {...asked} pending={send.pending} problem={send.problem} onSend={(reason) => void send.submit({ id, revision, reason })} />
}
