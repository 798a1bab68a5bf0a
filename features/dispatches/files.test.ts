import { expect } from 'vitest'
import { admit } from '../../server/testing/admitted.ts'
import { story, type Story } from '../../server/testing/story.ts'

const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89,
])
const executable = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0])
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
const file = (content: Uint8Array | string, name: string, type = 'application/octet-stream') =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type })

async function officerOf({ organisation, person }: Story) {
  const lead = await organisation({ kind: 'municipal_department', name: '测试消防局' })
  return { lead, officer: await person({ role: 'department_applicant', organisation: lead.id }) }
}

story('attachments are recognised by their content, whatever they are called', async (told) => {
  const { as, refused } = told
  const { officer } = await officerOf(told)
  const upload = (sent: File) => as(officer).dispatches.uploadFile({ file: sent })
  expect(await upload(file(png, '现场.png', 'text/html'))).toMatchObject({ name: '现场.png', size: png.length, mediaType: 'image/png' })
  expect(await upload(file(pdf, '通知.PDF'))).toMatchObject({ mediaType: 'application/pdf' })
  expect(await upload(file('社区,户数\r\n甲,1200\r\n', '名单.csv'))).toMatchObject({ mediaType: 'text/csv' })
  expect(await upload(file('说明', '../../etc/说明\u202e.txt'))).toMatchObject({ name: '说明.txt' })
  for (const wrong of [
    file(executable, '通知.pdf', 'application/pdf'),
    file(png, '表格.xlsx'),
    file('<script>alert(1)</script>', '页面.html', 'text/html'),
    file(executable, '名单.csv'),
    file('', '空.txt'),
    file('没有后缀', '说明'),
  ]) {
    expect(await refused(upload(wrong))).toMatchObject({ code: 'FILE_KIND', status: 415 })
  }
  expect(await refused(upload(file(new Uint8Array(20 * 1024 * 1024 + 1), '大.txt')))).toMatchObject({ code: 'FILE_TOO_LARGE', status: 413 })
})

story('an attachment is for its uploader and for those who see the dispatch or the task', async (told) => {
  const { as, person, places, refused } = told
  const { lead, officer } = await officerOf(told)
  const version = await admit(told, lead.id)
  const { id } = await as(officer).dispatches.uploadFile({ file: file(pdf, '通知.pdf') })
  const worker = await person({ role: 'community_worker' })
  const neighbour = await person({ role: 'community_worker', area: places.neighbour })
  const read = async (who: typeof worker, fileId: string) => new Uint8Array(await (await as(who).dispatches.downloadFile({ id: fileId })).arrayBuffer())
  expect((await refused(as(worker).dispatches.downloadFile({ id }))).status).toBe(404)
  const dispatch = await as(officer).dispatches.sendDispatch({
    versionId: version.id,
    areaCodes: [places.community],
    dueOn: '2026-12-04',
    fileIds: [id, id],
  })
  expect(dispatch.files).toMatchObject([{ id, name: '通知.pdf' }])
  expect(await read(worker, id)).toEqual(pdf)
  expect((await refused(as(neighbour).dispatches.downloadFile({ id }))).status).toBe(404)

  const [task] = (await as(worker).dispatches.listTasks({})).rows
  const photo = await as(worker).dispatches.uploadFile({ file: file(png, '张贴处.png') })
  const done = await as(worker).dispatches.completeTask({ id: task?.id ?? '', revision: 1, fileIds: [photo.id] })
  expect(done).toMatchObject({ files: [{ id }], notes: [{ kind: 'completion', files: [{ id: photo.id, name: '张贴处.png' }] }] })
  expect(await read(officer, photo.id)).toEqual(png)
  expect((await refused(as(neighbour).dispatches.downloadFile({ id: photo.id }))).status).toBe(404)
  expect((await refused(as('audit_administrator').dispatches.downloadFile({ id: photo.id }))).status).toBe(404)
})

story('nobody opens another’s file by attaching it', async (told) => {
  const { as, person, places, refused } = told
  const { lead, officer } = await officerOf(told)
  const version = await admit(told, lead.id)
  const stranger = await person({ role: 'department_applicant', kind: 'municipal_department' })
  const { id } = await as(stranger).dispatches.uploadFile({ file: file(pdf, '内部.pdf') })
  const send = (fileIds: string[]) =>
    as(officer).dispatches.sendDispatch({ versionId: version.id, areaCodes: [places.community], dueOn: '2026-12-04', fileIds })
  expect((await refused(send([id]))).code).toBe('NOT_YOUR_FILE')
  expect((await refused(send(['0198aaaa-0000-7000-8000-000000000000']))).code).toBe('NOT_YOUR_FILE')
  expect((await as(officer).dispatches.listDispatches({})).total).toBe(0)
})
