/** What waits: a community's open tasks, a sender's questions to answer, refusals not yet read. */
import { api } from '../../../web/api.ts'
import type { Waiting } from '../../../web/desk/page.ts'
import { say } from '../../../foundation/words.ts'
import { refusalsReadUntil } from './refusals-read.ts'
import { pageWords as onTasks } from './task/page-words.ts'
import { waitingWords } from './waiting-words.ts'

async function actingPost() {
  const { posts, actingPostId } = await api.people.readSession({})
  return posts.find(({ id }) => id === actingPostId)
}

/** As many as one look at a screen can take; the rest stands in the inbox. */
const most = 50

export const waiting: Waiting[] = [
  {
    permission: 'tasks.answer',
    read: async () => {
      const { rows } = await api.dispatches.listTasks({ open: true, page: 1, size: most })
      // a report waits by itself, and its task with it: nothing is shown twice
      return rows
        .filter(({ formVersionId, campaignId }) => formVersionId === null && campaignId === null)
        .map(({ id, title, state, dueOn, senderName, admissionNumber }) => ({
          key: id,
          title,
          verb: state === 'sent' ? onTasks.toAccept : onTasks.toComplete,
          to: `/tasks/${id}`,
          due: dueOn,
          note: say(waitingWords.task, { sender: senderName, number: admissionNumber }),
        }))
    },
  },
  {
    permission: 'dispatches.send',
    read: async () => {
      const [post, { rows }] = await Promise.all([actingPost(), api.dispatches.listTasks({ question: true, page: 1, size: most })])
      return rows
        .filter(({ senderOrganisationId, leadOrganisationId }) => senderOrganisationId === post?.organisationId || leadOrganisationId === post?.organisationId)
        .map(({ id, title, communityName, dueOn }) => ({
          key: id,
          title: say(waitingWords.question, { community: communityName, title }),
          verb: onTasks.toAnswer,
          to: `/tasks/${id}`,
          due: dueOn,
        }))
    },
  },
  {
    permission: 'tasks.read',
    read: async () => {
      const post = await actingPost()
      if (!post || post.organisationKind === 'community_committee') return []
      const { rows } = await api.dispatches.listRefusals({ page: 1, size: most })
      const until = refusalsReadUntil(post.id)
      const fresh = rows.filter(
        ({ closedAt, senderOrganisationId, leadOrganisationId }) =>
          (closedAt ?? '') > until && (post.role === 'joint_meeting_secretary' || [senderOrganisationId, leadOrganisationId].includes(post.organisationId)),
      )
      if (fresh.length === 0) return []
      const { communityName = '', title = '' } = fresh[0] ?? {}
      return [
        {
          key: 'refusals',
          title: say(waitingWords.refusals, { n: fresh.length }),
          note: say(waitingWords.refusalsFirst, { community: communityName, title }),
          verb: onTasks.toRead,
          to: '/refusals',
        },
      ]
    },
  },
]
