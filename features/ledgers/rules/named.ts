/** An element by name in both languages, for a sentence; by its key where it is not on record. */
import type { Text } from '../../../foundation/words.ts'

export const namedElement = (element: { name: string; nameEn: string } | undefined, key: string): Text =>
  element ? { zh: element.name, en: element.nameEn } : { zh: key, en: key }
