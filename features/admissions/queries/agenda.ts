/** Agenda, votes and attendance of a meeting as its record holds them; what of it an actor may see is decided in meetings.ts. */
import type { Database } from '../../../foundation/database.ts'
import { readSettings } from '../../../foundation/settings.ts'
import { memberUnitsOf } from '../../people/queries/organisations.ts'
import type { Application, Meeting, Vote } from '../contract.ts'
import { readListAgenda, type OnListAgenda } from './lists-on-agenda.ts'
import { tally, type MemberUnitName, type Tallied } from '../rules/tally.ts'

export type OnAgenda = { application: Application; position: number; votes: Vote[]; tallied: Tallied }
export type MeetingRecord = { units: MemberUnitName[]; present: string[]; noted: boolean; agenda: OnAgenda[]; lists: OnListAgenda[] }

/** Everything the tally needs, in six queries. Member units are those of the day the meeting is held. */
export async function readMeetingRecord(
  db: Database,
  { id, authority, heldOn, mode }: Pick<Meeting, 'id' | 'authority' | 'heldOn' | 'mode'>,
): Promise<MeetingRecord> {
  const settings = await readSettings(db)
  const units: MemberUnitName[] = (await memberUnitsOf(db, authority, heldOn)).map(({ organisationId, organisationName }) => ({
    organisationId,
    organisationName,
  }))
  const names = new Map(units.map(({ organisationId, organisationName }) => [organisationId, organisationName]))
  const attendance = await db.selectFrom('meetingAttendance').select(['organisationId', 'present']).where('meetingId', '=', id).execute()
  const present = attendance.filter((one) => one.present).map(({ organisationId }) => organisationId)
  const rows = await db
    .selectFrom('meetingAgenda')
    .innerJoin('applications', 'applications.id', 'meetingAgenda.applicationId')
    .selectAll('applications')
    .select('meetingAgenda.position')
    .where('meetingAgenda.meetingId', '=', id)
    .orderBy('meetingAgenda.position')
    .execute()
  const votes = await db.selectFrom('votes').selectAll().where('meetingId', '=', id).orderBy('at').orderBy('organisationId').execute()
  const agenda = rows.map(({ position, ...application }) => {
    const cast = votes
      .filter(({ applicationId }) => applicationId === application.id)
      .map(({ meetingId: _meeting, applicationId: _application, ...vote }) => ({
        ...vote,
        organisationName: names.get(vote.organisationId) ?? '',
      }))
    return {
      application,
      position,
      votes: cast,
      tallied: tally({
        members: units,
        applicantId: application.applicantOrganisationId,
        votes: cast,
        attendance: present,
        mode,
        settings,
      }),
    }
  })
  const lists = await readListAgenda(db, { meetingId: id, mode, units, present })
  return { units, present, noted: attendance.length > 0, agenda, lists }
}
