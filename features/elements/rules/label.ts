/** A column label as it is compared: width, case, spaces and punctuation do not count. Finer likeness is the overlap engine's. */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')
}
