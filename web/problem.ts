/** What to say when the server gave no sentence of its own; used by the desk and the portal. */
import type { RefusalBody } from '../foundation/refusal.ts'
import { say, type Words } from '../foundation/words.ts'

const words = {
  unreachable: [
    '暂时连不上服务器，您填写的内容还在。请检查网络后再试。',
    'The server cannot be reached just now; what you typed is still here. Check the network and try again.',
  ],
  tooMany: ['一分钟内的请求太多，请稍等片刻再试。', 'Too many requests within a minute. Please wait a little and try again.'],
  notFound: ['没有找到。可能已被移除，或不在您的查看范围内。', 'Nothing here. It may have been removed, or lies outside what you may see.'],
  fault: [
    '系统出了问题，没有保存任何内容。请再试一次；仍不行时，请把当时的时间告诉系统管理员。',
    'Something went wrong on our side and nothing was saved. Try again; if it persists, tell the system administrator what time it happened.',
  ],
} as const satisfies Words

/** @param status HTTP status, undefined when no answer came at all */
export function problemFrom(status: number | undefined): RefusalBody {
  if (status === undefined) return { code: 'UNREACHABLE', text: say(words.unreachable) }
  if (status === 429) return { code: 'TOO_MANY', text: say(words.tooMany) }
  if (status === 404) return { code: 'NOT_FOUND', text: say(words.notFound) }
  return { code: 'FAULT', text: say(words.fault) }
}
