import type { Request } from '../../../foundation/request.ts'
import { pathCodes } from '../../areas/rules.ts'
import type { Baseline } from '../contract/baseline.ts'

/** Those of the area and of every area around it, the latest first. */
export function listBaselines({ db }: Pick<Request, 'db'>, { area }: { area: string }): Promise<Baseline[]> {
  return db.selectFrom('burdenBaselines').selectAll().where('areaCode', 'in', pathCodes(area)).orderBy('createdAt', 'desc').orderBy('id', 'desc').execute()
}
