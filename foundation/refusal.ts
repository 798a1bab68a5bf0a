/** A refusal is an answer, not an accident: it has a code, a sentence in both languages, and says what to do. */
import { ORPCError } from '@orpc/server'
import { say, type Pair, type Text, type Values } from './words.ts'

/** One field that does not fit: where it is, and a sentence that says what to do. */
export type FieldFault = { field: string; text: Text }

export type RefusalBody = {
  /** Stable name in SCREAMING_SNAKE, the same as the error's code. */
  code: string
  text: Text
  fields?: FieldFault[]
  /** What a program may want to know: all gate reasons, the record as it stands now, … */
  details?: unknown
}

/** Thrown by commands and queries; the transaction is rolled back and the caller gets `body` with `status`. */
export class Refusal extends ORPCError<string, RefusalBody> {
  constructor(status: number, body: RefusalBody) {
    super(body.code, { status, message: body.text.zh, data: body, defined: false })
  }
}

type Options = { values?: Values; status?: number; fields?: FieldFault[]; details?: unknown }

/** Builds a refusal from a pair of words. The usual status is 409: well asked, but not allowed in this state. */
export function refusal(code: string, pair: Pair, { values = {}, status = 409, fields, details }: Options = {}): Refusal {
  return new Refusal(status, { code, text: say(pair, values), ...(fields && { fields }), ...(details !== undefined && { details }) })
}

/** "Not found" is also the answer for what the actor may not see. */
export function notFound(what: Pair): Refusal {
  return refusal(
    'NOT_FOUND',
    ['没有找到{{what}}。可能已被移除，或不在您的查看范围内。', 'No such {{what}}. It may have been removed, or lies outside what you may see.'],
    {
      status: 404,
      values: { what: say(what) },
    },
  )
}

export function isRefusal(error: unknown): error is Refusal {
  return error instanceof ORPCError && typeof error.data === 'object' && error.data !== null && 'text' in error.data
}
