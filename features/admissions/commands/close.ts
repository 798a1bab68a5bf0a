/** Closing a meeting: quorum, tally, every decision, numbers, published versions and minutes in one transaction. */
import { civilDay } from '../../../foundation/clock.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { Meeting, MeetingRead } from '../contract.ts'
import { readMeetingRecord, type MeetingRecord, type OnAgenda } from '../queries/agenda.ts'
import { readMeeting } from '../queries/meetings.ts'
import { lockVisible } from '../queries/visible.ts'
import { writeMinutes } from '../rules/minutes.ts'
import { words } from '../words.ts'
import { decide, type Decided } from './decide.ts'
import { decideLists, type ListDecided } from './lists.ts'
import { objectOfMeeting, takeUpMeeting } from './meeting.ts'

const titleOf = ({ application }: OnAgenda) => application.proposal.title ?? say(words.unnamed)

function refuseTime({ mode, heldOn, votesUntil }: Meeting, { agenda, lists }: MeetingRecord, today: string): void {
  if (today < heldOn) throw refusal('NOT_HELD_YET', words.notHeldYet, { values: { day: heldOn } })
  const allVoted = [...agenda, ...lists].every(({ tallied: { tally } }) => tally.present === tally.members)
  if (mode === 'writing' && votesUntil !== null && today <= votesUntil && !allVoted)
    throw refusal('VOTES_STILL_OPEN', words.votesStillOpen, { values: { day: votesUntil } })
}

/** One application without quorum stops the closing: nothing of the meeting is half decided. */
function refuseWithoutQuorum({ agenda, lists }: MeetingRecord): void {
  const list = lists.find(({ tallied }) => !tallied.quorate)
  if (list) {
    const { present, quorum } = list.tallied.tally
    throw refusal('NO_QUORUM', words.noQuorum, { values: { title: list.list.title, present, quorum } })
  }
  const short = agenda.filter(({ tallied }) => !tallied.quorate)
  const [first] = short
  if (!first) return
  const { present, quorum } = first.tallied.tally
  throw refusal('NO_QUORUM', words.noQuorum, {
    values: { title: titleOf(first), present, quorum },
    details: short.map((entry) => ({
      applicationId: entry.application.id,
      present: entry.tallied.tally.present,
      quorum: entry.tallied.tally.quorum,
    })),
  })
}

type AllDecided = { decided: readonly Decided[]; lists: readonly ListDecided[] }

async function minutesOf({ db }: Request, meeting: Meeting, { units, present, agenda, lists }: MeetingRecord, all: AllDecided): Promise<string> {
  const names = await organisationNames(
    db,
    agenda.map(({ application }) => application.applicantOrganisationId),
  )
  const areas = await areaNames(db, [meeting.authority])
  const tookPart = meeting.mode === 'room' ? present : [...agenda, ...lists].flatMap(({ votes }) => votes.map(({ organisationId }) => organisationId))
  const isPresent = ({ organisationId }: { organisationId: string }) => tookPart.includes(organisationId)
  return writeMinutes({
    authorityName: areas.get(meeting.authority) ?? '',
    meeting,
    present: units.filter(isPresent).map(({ organisationName }) => organisationName),
    absent: units.filter((unit) => !isPresent(unit)).map(({ organisationName }) => organisationName),
    agenda: agenda.map((entry, index) => ({
      title: entry.application.proposal.title ?? '',
      applicantName: names.get(entry.application.applicantOrganisationId) ?? '',
      ...entry.tallied,
      ...(all.decided[index] as Decided),
    })),
    lists: all.lists,
  })
}

export async function closeMeeting(request: Request, { id, revision }: { id: string; revision: number }): Promise<MeetingRead> {
  const { db, now } = request
  const before = await takeUpMeeting(request, { id, revision }, 'update')
  const agenda = await db.selectFrom('meetingAgenda').select('applicationId').where('meetingId', '=', id).orderBy('applicationId').execute()
  for (const { applicationId } of agenda) await lockVisible(request, applicationId)
  const record = await readMeetingRecord(db, before)
  refuseTime(before, record, civilDay(now))
  refuseWithoutQuorum(record)
  // one after another, in the order of the agenda: so the numbers follow it
  const decided: Decided[] = []
  for (const entry of record.agenda) decided.push(await decide(request, before, entry))
  const lists = await decideLists(request, before, record.lists)
  const minutes = await minutesOf(request, before, record, { decided, lists })
  const meeting = await db
    .updateTable('meetings')
    .set({ state: 'closed', closedAt: now, minutes, revision: before.revision + 1 })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await request.record({
    event: 'meetings.closed',
    object: objectOfMeeting(meeting),
    before: { state: before.state },
    after: { state: meeting.state, numbers: [...decided.map(({ admissionNumber }) => admissionNumber), ...lists.map(({ number }) => number)] },
  })
  return readMeeting(request, meeting)
}
