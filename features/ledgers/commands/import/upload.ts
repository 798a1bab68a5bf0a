/** A file is taken in; everything else happens behind the person's back, and nothing changes until they say so. */
import { v7 as newId } from 'uuid'
import { json } from '../../../../foundation/database.ts'
import { storeFile } from '../../../../foundation/files.ts'
import { refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { kindOf } from '../../../../foundation/spreadsheets/kind.ts'
import { openWorkbookZip } from '../../../../foundation/spreadsheets/open.ts'
import { areaNames } from '../../../areas/queries/names.ts'
import { depthOfCode, isWithin } from '../../../areas/rules.ts'
import { importWords as words } from '../../import-words.ts'
import { readImport, type ImportRead } from '../../queries/import/read.ts'
import { getLedgerView } from '../../queries/view.ts'
import { words as ledgerWords } from '../../words.ts'
import { readImportJob } from './read-job.ts'

type Asked = { id: string; communityCode: string; file: File }

/** Another kind of file, a workbook with macros and a zip that would burst are told at once; the rest while reading. */
async function judged(file: File): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (kindOf(file.name, bytes) === 'xlsx') await openWorkbookZip(file.name, bytes)
  return bytes
}

export async function uploadImport(request: Request, { id: ledgerId, communityCode, file }: Asked): Promise<ImportRead> {
  const { db, actor, now, record, start } = request
  const view = await getLedgerView(request, ledgerId)
  if (!view.mayWrite) throw refusal('MAY_NOT_WRITE', ledgerWords.mayNotWrite, { status: 403 })
  if (depthOfCode(communityCode) !== 3) throw refusal('NOT_A_COMMUNITY', words.notACommunity, { status: 422 })
  if (!view.areas.some((area) => isWithin(communityCode, area))) throw refusal('OUTSIDE_AREA', ledgerWords.outsideArea, { status: 422 })
  if (!(await areaNames(db, [communityCode])).has(communityCode))
    throw refusal('UNKNOWN_AREA', ledgerWords.unknownArea, { status: 422, values: { code: communityCode } })
  const content = await judged(file)
  const { organisationId } = actor
  const stored = await storeFile(db, file, { by: actor.accountId ?? '', organisationId, now, content })
  const run = { district: communityCode.slice(0, 6), id: newId(), run: newId() }
  const kept = await db
    .insertInto('imports')
    .values({
      ...run,
      ledgerId,
      communityCode,
      fileId: stored.id,
      fileName: stored.name,
      sheet: null,
      sheets: json([]),
      headerLast: null,
      state: 'uploaded',
      cursor: 0,
      onlyIfAllGood: false,
      saidAt: null,
      columns: json([]),
      notices: json([]),
      rowsTotal: null,
      rowsDone: 0,
      good: 0,
      faulty: 0,
      creates: 0,
      changes: 0,
      same: 0,
      trouble: null,
      startedBy: actor.name,
      organisationId,
      startedAt: now,
      committedAt: null,
      undoneAt: null,
      forgottenAt: null,
      fileErasedAt: null,
      revision: 1,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await record({
    event: 'imports.uploaded',
    object: { kind: 'import', id: run.id },
    district: run.district,
    after: { ledgerId, communityCode, fileName: stored.name, sha256: stored.sha256 },
  })
  await start(readImportJob, run)
  return readImport(request, kept)
}
