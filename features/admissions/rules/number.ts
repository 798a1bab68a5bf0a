/** 准入编号: 京准〔2026〕12号 for the city, 西城准〔2026〕3号 for a district; 急 for the emergency lane, 清 for a clean-up list. */

export type NumberKind = 'admission' | 'emergency' | 'cleanup'

const cityCode = '110000000000'
const sign: Record<NumberKind, string> = { admission: '准', emergency: '急', cleanup: '清' }

/** 西城区 → 西城; 密云区 → 密云. */
export function shortAuthority(authority: string, name: string): string {
  return authority === cityCode ? '京' : name.replace(/(?:地区|区|县)$/, '')
}

export function admissionNumber(kind: NumberKind, authority: { code: string; name: string }, year: number, n: number): string {
  return `${shortAuthority(authority.code, authority.name)}${sign[kind]}〔${year}〕${n}号`
}
