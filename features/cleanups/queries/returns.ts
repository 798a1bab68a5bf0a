/** Exit is remembered: what was cancelled or merged, found again by what a new thing says. */
import type { Database } from '../../../foundation/database.ts'
import { readSettings } from '../../../foundation/settings.ts'
import { searchAlike } from '../../items/queries/alike.ts'
import type { Return } from '../contract.ts'

type Remembered = { id: string; title: string; content: string; decidedOn: string | null; decisionNumber: string | null; shown: string }

/** 「计划生育优质服务/诚信计生创建」 are two names of one thing. */
const partsOf = (title: string) => (title.includes('/') ? title.split('/').filter((part) => part.length >= 4) : [])

/** Everything decided against by `day`, under each of its names. */
async function remembered(db: Database, day: string): Promise<Remembered[]> {
  const entries = await db
    .selectFrom('registerEntries')
    .select(['id', 'title', 'duties', 'formerNames', 'decidedOn', 'decisionNumber'])
    .where('decided', 'in', ['cancelled', 'merged'])
    .where('elsewhere', '=', false)
    .where((or) => or.or([or('decidedOn', 'is', null), or('decidedOn', '<=', day)]))
    .orderBy('id')
    .execute()
  return entries.flatMap(({ title, duties, formerNames, ...entry }) =>
    [title, ...partsOf(title), ...formerNames].map((name) => ({ ...entry, title: name, content: duties, shown: title })),
  )
}

type Said = { title: string; content: string }

/** Asks for many texts at once: what was ended is read and indexed one time. */
export async function returnsFinder(db: Database, day: string, except?: string): Promise<(said: Said) => Return[]> {
  const { likenessWarns } = await readSettings(db)
  const search = searchAlike((await remembered(db, day)).filter(({ id }) => id !== except))
  return (said) => {
    if (said.title.trim() === '') return []
    const found = new Map<string, Return>()
    for (const { entry, score, parts } of search(said, { atLeast: likenessWarns, limit: 10 })) {
      if (found.has(entry.id)) continue
      found.set(entry.id, {
        entryId: entry.id,
        title: entry.shown,
        likeness: score,
        parts,
        cancelledOn: entry.decidedOn,
        decisionNumber: entry.decisionNumber,
      })
    }
    return [...found.values()].slice(0, 5)
  }
}

/** What the text resembles among all that was ended, the most alike first; `except` leaves an entry out (itself). At least as alike as the pre-check warns at. */
export async function returnsOf(db: Database, said: Said, day: string, except?: string): Promise<Return[]> {
  return (await returnsFinder(db, day, except))(said)
}
