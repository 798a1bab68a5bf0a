/** Sealing: one transaction in which the register gets its entry and a proof its number, signature and PDF; or nothing of it happens. */
import type { Request } from '../../../foundation/request.ts'
import { readUse } from '../queries/seals.ts'
import { issueCertificate } from './issue-certificate.ts'
import { enterSeal } from './seal-register.ts'
import { saveUse, takeUpUse } from './seal-step.ts'

export async function sealIt(request: Request, { id, revision }: { id: string; revision: number }) {
  const use = await takeUpUse(request, id, 'seal')
  // saved first: whoever seals the same at the same moment waits here, and finds it sealed
  const saved = await saveUse(request, use, revision, 'seals.sealed', { state: 'sealed', sealedDraft: null })
  if (use.kind === 'certificate') await issueCertificate(request, use)
  else await enterSeal(request, use)
  return readUse(request, saved)
}
