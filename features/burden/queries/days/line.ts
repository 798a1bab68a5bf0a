/** How a record of the burden ledger is written down and hashed on the server. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../../foundation/canonical-json.ts'
import type { BurdenRecord } from '../../../dispatches/contract/burden-record.ts'
import type { Sha256 } from '../../../../foundation/merkle.ts'

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()

/** Keys in the order of their code points, nothing between the marks: the same record always gives the same line. */
export const lineOf = (record: BurdenRecord): string => canonicalJson(record)
