import type { Words } from '../../foundation/words.ts'

export const words = { all: ['全部 {{n}} 项', 'All {{n}}'] } as const satisfies Words
