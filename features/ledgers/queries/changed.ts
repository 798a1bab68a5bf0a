/** What happened to a record since someone last saw it, for whoever saves on top of it. */
import type { Database } from '../../../foundation/database.ts'
import { minuteText, say, type Text } from '../../../foundation/words.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import type { Subject } from '../contract.ts'
import { words } from '../words.ts'

/** Who said the latest statement, when, and of which elements; without values, for the screen reads the row anew. */
export async function changedMeanwhile(db: Database, { district, id, changedAt }: Subject, { elements }: Registry): Promise<Text> {
  const last = await db
    .selectFrom('statements')
    .select(['saidBy', 'saidAt', 'values', 'sealed'])
    .where('district', '=', district)
    .where('subjectId', '=', id)
    .orderBy('saidAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const keys = last ? [...Object.keys(last.values), ...Object.keys(last.sealed)].flatMap((key) => elements.get(key) ?? []) : []
  const what =
    keys.length === 0
      ? say(words.somethingElse)
      : {
          zh: keys
            .slice(0, 5)
            .map(({ name }) => name)
            .join('、'),
          en: keys
            .slice(0, 5)
            .map(({ nameEn }) => nameEn)
            .join(', '),
        }
  return say(words.changedMeanwhile, { who: last?.saidBy ?? '', when: minuteText(last?.saidAt ?? changedAt), what })
}
