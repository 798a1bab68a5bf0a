/** 发文字号: 某局发〔2026〕3号 – the department's sign, the year, a number without leading zeros (GB/T 9704-2012, 7.2.5). Pure. */
const shape = /^([\p{Script=Han}]{2,20})[〔[(【]\s*(\d{4})\s*[〕\])】]\s*(?:第)?0*([1-9]\d{0,3})号?$/u

/** As it is printed; undefined for what is none, or of another year. */
export function documentNumber(typed: string, year: string): string | undefined {
  const [, sign, written, n] = shape.exec(typed.normalize('NFKC').replaceAll(/\s+/g, '')) ?? []
  return sign && n && written === year ? `${sign}〔${written}〕${n}号` : undefined
}
