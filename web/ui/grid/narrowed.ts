import type { Option } from './types.ts'

/** The options a typed text may mean: part of a name, the beginning of a code, or pinyin initials of any part of the name. */
export function narrowed(options: readonly Option[], text: string): readonly Option[] {
  const part = text.normalize('NFKC').trim().toLowerCase()
  const fits = ({ code, name, initials }: Option) => name.toLowerCase().includes(part) || code.toLowerCase().startsWith(part) || initials?.includes(part)
  return part === '' ? options : options.filter(fits)
}
