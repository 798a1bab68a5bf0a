/** Prints the hash of the long sample, for a test that asks another process. */
import { createHash } from 'node:crypto'
import { officialDocument } from '../../documents.ts'
import { notice } from './samples.ts'

console.log(
  createHash('sha256')
    .update(await officialDocument(notice).pdf())
    .digest('hex'),
)
