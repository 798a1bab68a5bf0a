/** Which joint meeting decides: the city's for municipal bodies, the district's for those of a district. */

/** The city's or the district's code of any area code; empty for none. */
export function authorityOf(areaCode: string): string {
  if (areaCode === '') return ''
  return areaCode.slice(0, 6).padEnd(12, '0')
}
