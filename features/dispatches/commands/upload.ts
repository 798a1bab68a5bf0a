import { storeFile } from '../../../foundation/files.ts'
import type { Request } from '../../../foundation/request.ts'

/** Stores an attachment for later use. Refuses FILE_TOO_LARGE (413) and FILE_KIND (415). */
export async function uploadFile({ db, actor, now, record }: Request, { file }: { file: File }) {
  const { id, name, size, mediaType, sha256 } = await storeFile(db, file, {
    by: actor.accountId ?? '',
    organisationId: actor.organisationId,
    now,
  })
  await record({ event: 'files.uploaded', object: { kind: 'file', id }, after: { name, size, mediaType, sha256 } })
  return { id, name, size, mediaType }
}
