import { say, type Text } from '../../../../foundation/words.ts'
import type { SameAsk } from '../../contract.ts'
import type { AskingForm } from '../same-ask.ts'
import { overlapWords as words, periodWords } from '../words.ts'

/** 与民政局《…》（京准〔2026〕12号）问的是同一群人、同样的 17 项，只是按月代替按季度. */
export function sentenceFor(relation: SameAsk['relation'], draft: AskingForm, form: AskingForm, count: number, contained: number): Text {
  const period = (of: AskingForm): Text => ({ zh: periodWords[of.period][0], en: periodWords[of.period][1] })
  const values = {
    organisation: form.organisationName,
    title: form.title,
    number: form.admissionNumber === null ? '' : { zh: `（${form.admissionNumber}）`, en: `(${form.admissionNumber})` },
    whom: say(draft.populations.every(({ subjectKind }) => subjectKind === 'person') ? words.samePeople : words.sameSubjects),
    count,
    percent: Math.round(contained * 100),
    theirs: period(form),
    ours: period(draft),
  }
  if (relation === 'part') return say(words.sameAskPart, values)
  return say(relation === 'same' ? words.sameAskSame : words.sameAskOther, values)
}
