/** What the joint review leaves waiting, for whom. */
import type { Pair } from '../../../../foundation/words.ts'
import { say } from '../../../../foundation/words.ts'
import { api } from '../../../../web/api.ts'
import type { Waiting, WaitingRow } from '../../../../web/desk/page.ts'
import type { DocumentState } from '../../contract/documents.ts'
import { documentStates } from './states.ts'

const verbs = { mend: ['去修改', 'Mend'], issue: ['去印发', 'Issue'], review: ['去联审', 'Review'] } as const satisfies Record<string, Pair>

async function rows(state: DocumentState, verb: Pair, place = ''): Promise<WaitingRow[]> {
  const found = await api.admissions.listDocuments({ state, page: 1, size: 50 })
  return found.rows.map(({ id, title }) => ({ key: id, title, verb, to: `/documents/${id}${place}`, due: null, note: say(documentStates[state]) }))
}

export const waiting: Waiting[] = [
  { permission: 'documents.file', read: async () => [...(await rows('returned', verbs.mend, '/edit')), ...(await rows('passed', verbs.issue))] },
  { permission: 'documents.review', read: () => rows('filed', verbs.review) },
]
