/** Titles of the public pages: all that the first load carries of them. */
import type { Words } from '../../../foundation/words.ts'

export const titles = {
  proofs: ['开证明', 'Proofs'],
  ask: ['说一句话，知道能不能开', 'Say it in a sentence'],
  bodies: ['谁还在要不该要的证明', 'Who still asks for what must not be issued'],
  cases: ['真实的“奇葩证明”和循环证明', 'Absurd and circular proofs: real cases'],
  letter: ['不予出具证明告知书', 'Refusal letter'],
} as const satisfies Words
