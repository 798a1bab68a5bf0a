/** Optimistic lock: whoever saves on top of a newer state is told what changed, and nothing of theirs is stored. */
import { isDeepStrictEqual } from 'node:util'
import { refusal } from './refusal.ts'
import { minuteText } from './words.ts'

const changedMeanwhile = [
  '在您编辑期间，{{who}}已于{{when}}修改了这条记录。您的内容仍在屏幕上；请查看对方的修改后再保存。',
  '{{who}} changed this record at {{when}} while you were editing. Your text is still on your screen; look at the change, then save again.',
] as const

/** Nobody's name stands on it: the house itself went on (a cycle opened, a job drew again). */
const movedOn = [
  '在您编辑期间，这条记录有了变化。您的内容仍在屏幕上；请重新打开看一看，再保存。',
  'This record changed while you were editing. Your text is still on your screen; open it anew, then save again.',
] as const

/** `when` is an instant with its zone; text without one would be read in the zone of the machine. */
type Meanwhile = { current: Record<string, unknown>; sent: Record<string, unknown>; who: string; when: string }

/** The refusal for a stale save. `details` carries the current record and the names of the fields that differ. */
export function changedMeanwhileRefusal({ current, sent, who, when }: Meanwhile) {
  const changed = Object.keys(sent).filter((field) => field in current && !isDeepStrictEqual(sent[field], current[field]))
  const details = { current, changed }
  if (who === '' || when === '') return refusal('CHANGED_MEANWHILE', movedOn, { details })
  return refusal('CHANGED_MEANWHILE', changedMeanwhile, { values: { who, when: minuteText(when) }, details })
}
