import { extractText, getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { applicant, commentingOn, meetingOn, members, vote } from './testing/path.ts'

async function textOf(file: File): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await file.arrayBuffer())), { mergePages: true })
  return text.replaceAll(/\s+/g, '')
}

story('a decision and the minutes of its meeting are official documents with the number, the votes and the reasons', async (told) => {
  const { as, refused } = told
  const department = await applicant(told)
  const application = await commentingOn(told, department)
  const { id } = application
  expect((await refused(as(department).admissions.printDecision({ id }))).code).toBe('NOT_DECIDED')
  const board = await members(told)
  const meeting = await meetingOn(told, [id], board)
  expect((await refused(as('joint_meeting_secretary').admissions.printMinutes({ id: meeting.id }))).code).toBe('NO_MINUTES')
  await vote(told, meeting.id, id, board, 'admit')
  const { revision } = await as('joint_meeting_secretary').admissions.getMeeting({ id: meeting.id })
  await as('joint_meeting_secretary').admissions.closeMeeting({
    id: meeting.id,
    revision,
    decisions: [{ applicationId: id, reasons: '依据充分，频次合理。' }],
  } as never)

  const [decision] = (await as(department).admissions.getApplication({ id })).decisions
  const printed = await as(department).admissions.printDecision({ id })
  expect(printed.type).toBe('application/pdf')
  const text = await textOf(printed)
  expect(text).toContain(decision?.admissionNumber)
  expect(text).toContain(`同意${decision?.tally.admit}票`)
  expect(text).toContain('社区工作事项准入联席会议办公室')
  const minutes = await textOf(await as('joint_meeting_secretary').admissions.printMinutes({ id: meeting.id }))
  expect(minutes).toContain('社区工作事项准入联席会议纪要')
  expect(minutes).toContain(decision?.admissionNumber)
  const word = await as(department).admissions.printDecision({ id, format: 'docx' })
  expect(
    Buffer.from(await word.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  // another department's decision does not exist for a stranger
  const stranger = await told.person({
    role: 'department_applicant',
    organisation: (await told.organisation({ kind: 'municipal_department', name: '旁观局' })).id,
  })
  expect((await refused(as(stranger).admissions.printDecision({ id }))).status).toBe(404)
})
