/** Where an entry of the reference data comes from, in words. */
import type { Pair } from '../../../foundation/words.ts'
import type { RegisterEntry } from '../contract.ts'
import { sourceWords } from './source-words.ts'

/** The reference data marks with this what nobody has found a document for. */
const noDocument = 'domain-knowledge'

type Say = (pair: Pair) => string

export const sourceOf = ({ source }: Pick<RegisterEntry, 'source'>, say: Say) => source.replaceAll(noDocument, say(sourceWords.general))
