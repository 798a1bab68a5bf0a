/** 会议纪要 as an official document, from the minutes that were written when the meeting closed. */
import { asFile, officialDocument, type Block } from '../../../foundation/documents.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { PrintFormat } from '../../../foundation/fields.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { officeOf } from '../rules/office.ts'
import { words } from '../words.ts'
import { readMeetingRecord } from './agenda.ts'
import { findMeeting } from './visible.ts'

/** 「一、议题：…」 is a heading, which numbers itself; what stands above the first is told by head and attendance. */
function blocksOf(minutes: string): Block[] {
  const lines = minutes.split('\n').map((line) => line.trim())
  const first = lines.findIndex((line) => /^[一二三四五六七八九十]+、/.test(line))
  const facts = lines.filter((line) => /^(?:时间|地点)：/.test(line))
  return [
    ...facts.map((text) => ({ kind: 'paragraph' as const, text })),
    ...lines
      .slice(Math.max(0, first))
      .filter((line) => line !== '')
      .map((line): Block => {
        const heading = /^[一二三四五六七八九十]+、(.+)$/.exec(line)?.[1]
        return heading ? { kind: 'heading', level: 1, text: heading } : { kind: 'paragraph', text: line }
      }),
  ]
}

/** Refuses a meeting that is not closed: there are no minutes yet. */
export async function printMinutes(request: Request, { id, format }: { id: string; format: PrintFormat }): Promise<File> {
  const { db } = request
  const meeting = await findMeeting(request, id)
  if (meeting.state !== 'closed' || meeting.minutes === null) throw refusal('NO_MINUTES', words.noMinutes)
  const { units, present } = await readMeetingRecord(db, meeting)
  const names = await areaNames(db, [meeting.authority])
  const namesOf = (there: boolean) =>
    units.filter(({ organisationId }) => present.includes(organisationId) === there).map(({ organisationName }) => organisationName)
  const office = officeOf(names.get(meeting.authority) ?? '')
  const laidOut = officialDocument({
    kind: 'minutes',
    issuer: office,
    mark: '社区工作事项准入联席会议纪要',
    title: meeting.title,
    body: blocksOf(meeting.minutes),
    attendance: [
      { label: '出席', names: namesOf(true) },
      { label: '请假', names: namesOf(false) },
    ].filter(({ names: listed }) => meeting.mode === 'room' && listed.length > 0),
    date: meeting.heldOn,
    issuedAt: meeting.closedAt ?? meeting.calledAt,
    printedBy: { name: office },
  })
  return asFile(laidOut, `${meeting.title}纪要`, format)
}
