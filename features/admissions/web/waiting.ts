/** What admission leaves waiting, for whom: the words of the verbs stand here because nothing else says them. */
import type { Pair } from '../../../foundation/words.ts'
import { say } from '../../../foundation/words.ts'
import { api } from '../../../web/api.ts'
import type { Waiting, WaitingRow } from '../../../web/desk/page.ts'
import { waiting as documentWaiting } from './documents/waiting.ts'
import { stateShown } from './states.ts'
import { pageWords as meetingWords } from './page-meeting-words.ts'
import { pageWords as words } from './page-words.ts'

const atMost = 50

const verbs = {
  fill: ['继续填写', 'Continue'],
  mend: ['去修改', 'Mend'],
  review: ['去审查', 'Review'],
  call: ['安排会议', 'Call a meeting'],
  opine: ['提出意见', 'Give an opinion'],
  comment: ['提意见', 'Comment'],
  vote: ['去表决', 'Vote'],
  close: ['主持会议', 'Run the meeting'],
  regularise: ['转为申请', 'Apply for it'],
  view: ['查看', 'View'],
} as const satisfies Record<string, Pair>

type Head = Awaited<ReturnType<typeof api.admissions.listApplications>>['rows'][number]

const byState = async (state: Head['state'], mine = false) =>
  (await api.admissions.listApplications({ state, page: 1, size: atMost, ...(mine && { mine }) })).rows
const titleOf = ({ title }: Head) => title || say(words.untitled)

function row(head: Head, verb: Pair, { to = `/applications/${head.id}`, due = head.decideBy }: { to?: string; due?: string | null } = {}): WaitingRow {
  return { key: head.id, title: titleOf(head), verb, to, due, note: say(stateShown[head.state].word) }
}

async function mine(): Promise<WaitingRow[]> {
  const [returned, drafts] = await Promise.all([byState('returned', true), byState('draft', true)])
  return [
    ...returned.map((head) => row(head, verbs.mend, { to: `/applications/${head.id}/edit` })),
    ...drafts.map((head) => row(head, verbs.fill, { to: `/applications/${head.id}/edit` })),
  ]
}

/** To be reviewed; and those whose opinions are in, which wait for a meeting. */
async function forSecretary(): Promise<WaitingRow[]> {
  const [submitted, commenting, { today }] = await Promise.all([byState('submitted'), byState('commenting'), api.people.readSession({})])
  const ready = commenting.filter(({ commentUntil, opinionsDueOn }) => (commentUntil ?? '') < today && (opinionsDueOn ?? '') < today)
  return [...submitted.map((head) => row(head, verbs.review)), ...ready.map((head) => row(head, verbs.call, { to: `/meetings/new?application=${head.id}` }))]
}

async function opinions(): Promise<WaitingRow[]> {
  const heads = await byState('commenting')
  const read = await Promise.all(heads.map(({ id }) => api.admissions.getApplication({ id })))
  const { posts, actingPostId } = await api.people.readSession({})
  const organisationId = posts.find(({ id }) => id === actingPostId)?.organisationId
  return heads.flatMap((head, place) => {
    const own = read[place]?.opinions.find((opinion) => opinion.organisationId === organisationId)
    return own && own.givenAt === null && read[place]?.steps.includes('giveOpinion') ? [row(head, verbs.opine, { due: own.dueOn })] : []
  })
}

async function comments(): Promise<WaitingRow[]> {
  const windows = await api.admissions.listCommentWindows({})
  return windows
    .filter(({ commented }) => !commented)
    .map(({ id, title, commentUntil, applicantName }) => ({
      key: id,
      title,
      verb: verbs.comment,
      to: '/comment-windows',
      due: commentUntil,
      note: applicantName,
    }))
}

const called = async () => (await api.admissions.listMeetings({ state: 'called', page: 1, size: atMost })).rows

async function toVote(): Promise<WaitingRow[]> {
  const meetings = await Promise.all((await called()).map(({ id }) => api.admissions.getMeeting({ id })))
  return meetings
    .filter(({ mayVote, agenda }) => mayVote && agenda.some(({ recused, myVote }) => !recused && !myVote))
    .map(({ id, title, votesUntil, heldOn }) => ({
      key: id,
      title,
      verb: verbs.vote,
      to: `/meetings/${id}`,
      due: votesUntil ?? heldOn,
      note: say(meetingWords.meeting),
    }))
}

async function toClose(): Promise<WaitingRow[]> {
  return (await called()).map(({ id, title, votesUntil, heldOn }) => ({
    key: id,
    title,
    verb: verbs.close,
    to: `/meetings/${id}`,
    due: votesUntil ?? heldOn,
    note: say(meetingWords.meeting),
  }))
}

async function toRegularise(): Promise<WaitingRow[]> {
  const [rows, { posts, actingPostId }] = await Promise.all([api.admissions.listEmergencies({}), api.people.readSession({})])
  const own = posts.find(({ id }) => id === actingPostId)
  // it waits for the organisation that leads it or opened it, and for nobody else
  const isOurs = ({ leadOrganisationId, source }: (typeof rows)[number]) => leadOrganisationId === own?.organisationId || source === own?.organisationName
  return rows
    .filter((row) => !row.regularised && (row.inForce || row.overdue) && isOurs(row))
    .map(({ id, title, regulariseBy }) => ({
      key: id,
      title,
      verb: verbs.regularise,
      to: `/applications/new?regularises=${id}`,
      due: regulariseBy,
      note: say(words.emergencies),
    }))
}

async function toHaveRegularised(): Promise<WaitingRow[]> {
  return (await toRegularise()).map((waiting) => ({ ...waiting, verb: verbs.view, to: '/emergencies' }))
}

export const waiting: Waiting[] = [
  ...documentWaiting,
  { permission: 'admissions.apply', read: mine },
  { permission: 'admissions.review', read: forSecretary },
  { permission: 'admissions.opine', read: opinions },
  { permission: 'admissions.comment', read: comments },
  { permission: 'meetings.vote', read: toVote },
  { permission: 'meetings.call', read: toClose },
  { permission: 'admissions.apply', read: toRegularise },
  { permission: 'emergencies.open', read: toHaveRegularised },
]
