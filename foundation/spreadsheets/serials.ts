/** Excel's day numbers. 1900: 1 is 1900-01-01 and the day number 60, a 29 February that never was, counts. 1904: 0 is 1904-01-01. */
const dayLength = 86_400_000
const lastDay = 2_958_465

export type DateSystem = 1900 | 1904

/** The civil day and, where the number has a fraction, the time; undefined for numbers that are no date. */
export function fromSerial(serial: number, system: DateSystem): { day: string; time?: string } | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400)
  const whole = Math.floor(serial) + (seconds === 86_400 ? 1 : 0)
  const inUsual = system === 1904 ? whole + 1462 : whole
  if (inUsual > lastDay || inUsual < 1 || (system === 1900 && inUsual === 60)) return undefined
  // before the false leap day the count is one less
  const from = Date.UTC(1899, 11, inUsual < 60 ? 31 : 30)
  const day = new Date(from + inUsual * dayLength).toISOString().slice(0, 10)
  return seconds === 0 || seconds === 86_400 ? { day } : { day, time: clockOf(seconds) }
}

/** 'YYYY-MM-DD' (also 'YYYY-MM', 'YYYY') to the number of the 1900 system; undefined outside 1900-03-01 … 9999-12-31. */
export function toSerial(date: string): number | undefined {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const serial = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / dayLength)
  return serial > 60 && serial <= lastDay ? serial : undefined
}

/** Seconds of a day as HH:MM:SS. */
export function clockOf(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
}
