import type { Words } from '../../../foundation/words.ts'

export const sourceWords = { general: ['通行做法（没有找到文件出处）', 'common practice, no document found'] } as const satisfies Words
