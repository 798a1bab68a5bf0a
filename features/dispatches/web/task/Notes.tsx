/** What happened and what was said, in order. */
import type { Pair } from '../../../../foundation/words.ts'
import type { Tone } from '../../../../web/ui/Mark.tsx'
import { type Happening, Timeline } from '../../../../web/ui/Timeline.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { FileLinks } from '../FileLinks.tsx'
import type { TaskWhole } from './whole.ts'
import { words } from './words.ts'

const kinds: Record<TaskWhole['notes'][number]['kind'], { words: Pair; tone: Tone }> = {
  question: { words: words.questionHappening, tone: 'warn' },
  answer: { words: words.answerHappening, tone: 'info' },
  completion: { words: words.completionHappening, tone: 'ok' },
  refusal: { words: words.refusalHappening, tone: 'danger' },
}

const endings: Record<'completed' | 'refused' | 'withdrawn', { words: Pair; tone: Tone }> = {
  completed: { words: words.completionHappening, tone: 'ok' },
  refused: { words: words.refusalHappening, tone: 'danger' },
  withdrawn: { words: words.withdrawalHappening, tone: 'pending' },
}

/** How it ended, where no note says so already. */
function ending({ state, notes }: TaskWhole): (keyof typeof endings)[] {
  const said = notes.some(({ kind }) => kind === 'completion' || kind === 'refusal')
  return said || state === 'sent' || state === 'accepted' ? [] : [state]
}

export function Notes({ task }: { task: TaskWhole }) {
  const w = useWords(words)
  const text = useText()
  const happenings: Happening[] = [
    { key: 'sent', at: task.sentAt, what: w('sentHappening', { name: task.senderName }) },
    ...(task.acceptedAt ? [{ key: 'accepted', at: task.acceptedAt, who: task.communityName, what: w('acceptedHappening'), tone: 'info' as const }] : []),
    ...ending(task).map((tone) => ({
      key: 'ended',
      at: task.closedAt ?? task.sentAt,
      who: tone === 'withdrawn' ? task.senderName : task.communityName,
      ...endings[tone],
      what: text(endings[tone].words),
    })),
    ...task.notes.map(({ id, kind, at, byName, byOrganisation, body, files }) => ({
      key: id,
      at,
      who: `${byOrganisation} ${byName}`,
      what: text(kinds[kind].words),
      tone: kinds[kind].tone,
      why:
        body || files.length > 0 ? (
          <>
            {body && <p className="prose">{body}</p>}
            <FileLinks files={files} />
          </>
        ) : undefined,
    })),
  ]
  return <Timeline of={happenings.toSorted((one, other) => one.at.localeCompare(other.at))} />
}
