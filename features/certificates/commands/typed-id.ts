/** An ID number typed by hand, against its check digit (GB 11643): a proof with a slip in it proves nothing. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { checkIdNumber } from '../../elements/rules/id-number.ts'
import { sealWords } from '../seal-words.ts'

/**
 * The number as printed. Refuses one that cannot exist, at its field. In the demonstration whoever is marked 演示· has a number that is
 * wrong on purpose, so that it is nobody's.
 */
export function typedId({ deployment, today }: Pick<Request, 'deployment' | 'today'>, holderName: string, typed: string): string {
  const checked = checkIdNumber(typed, { today })
  const illustrative = deployment.demonstration && holderName.startsWith('演示·')
  if (!('fault' in checked) || illustrative) return typed.toUpperCase()
  const [zh, en] = sealWords.idFormat
  const text = { zh: `${checked.fault.zh}${zh}`, en: `${checked.fault.en} ${en}` }
  throw refusal('ID_NUMBER_WRONG', sealWords.idNumberWrong, { status: 422, fields: [{ field: 'words.holderIdNumber', text }] })
}
