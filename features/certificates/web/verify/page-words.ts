/** Apart from words.ts, because the row of links on top is in every public page's first load. */
import type { Words } from '../../../../foundation/words.ts'

export const pageWords = { verify: ['核验证明', 'Check a certificate'] } as const satisfies Words
