/** What waits: an edition to be acknowledged; an edition whose comment period has ended. */
import type { Waiting } from '../../../web/desk/page.ts'
import { api } from '../../../web/api.ts'
import { say } from '../../../foundation/words.ts'
import { words } from './edition-words.ts'

export const waiting: Waiting[] = [
  {
    permission: 'editions.acknowledge',
    read: async () =>
      (await api.items.listMyReceipts({})).map(({ editionId, list, number, title }) => ({
        key: editionId,
        title: say(words.waitingReceipt, { title }),
        verb: words.acknowledge,
        to: `/editions/${list}/${number}`,
      })),
  },
  {
    permission: 'editions.publish',
    read: async () => {
      const { today } = await api.people.readSession({})
      const { rows } = await api.items.listEditions({ page: 1, size: 50 })
      return rows
        .filter(({ state, commentUntil }) => state === 'open_for_comment' && commentUntil !== null && commentUntil < today)
        .map(({ id, list, number, title, effectiveOn }) => ({
          key: id,
          title: say(words.waitingPublish, { title }),
          verb: words.toPublish,
          to: `/editions/${list}/${number}`,
          due: effectiveOn,
        }))
    },
  },
]
