/** What waits: residents' requests with their due day, disputes to settle. */
import { api } from '../../../web/api.ts'
import type { Waiting } from '../../../web/desk/page.ts'
import { requestKindWords, requestWords } from './requests/words.ts'
import { careWords } from './care/words.ts'

const most = 50

export const waiting: Waiting[] = [
  {
    permission: 'ledgers.requests',
    read: async () => {
      const { rows } = await api.ledgers.listRequests({ open: true, page: 1, size: most })
      return rows.map(({ id, kind, communityName, dueOn, subjectTitle }) => ({
        key: id,
        title: { zh: `${communityName}：居民请求${requestKindWords[kind][0]}`, en: `${communityName}: a resident’s request: ${requestKindWords[kind][1]}` },
        verb: requestWords.toAnswer,
        to: `/resident-requests/${id}`,
        due: dueOn,
        ...(subjectTitle && { note: subjectTitle }),
      }))
    },
  },
  {
    permission: 'ledgers.settle',
    read: async () => {
      const { rows } = await api.ledgers.listDisputes({ open: true, page: 1, size: most })
      return rows
        .filter(({ maySettle }) => maySettle)
        .map(({ id, subjectTitle, elementName, elementNameEn, reason }) => ({
          key: id,
          title: { zh: `${subjectTitle}的“${elementName}”有异议`, en: `${elementNameEn} of ${subjectTitle} is disputed` },
          verb: careWords.toSettle,
          to: '/disputes',
          note: reason,
        }))
    },
  },
]
