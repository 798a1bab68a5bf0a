/** After areas have changed: organisations follow them. */
import type { Request } from '../../../foundation/request.ts'
import { listUnits } from '../../areas/queries/names.ts'
import { saveLocalOrganisations } from './load.ts'

/** New units get their street office or committee, renamed ones their new name. Gives how many are new. */
export async function renewOrganisations({ db, today, record }: Request): Promise<{ added: number }> {
  const units = (await listUnits(db)).filter(({ validTo }) => validTo === null || validTo > today)
  const added = await saveLocalOrganisations(db, units)
  await record({ event: 'organisations.renewed', object: { kind: 'organisation', id: 'all' }, district: '110000', after: { added } })
  return { added }
}
