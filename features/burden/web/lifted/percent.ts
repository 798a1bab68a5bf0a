/** −77.8 % with a true minus, a plus where there is more. */
export function percentText(percent: number): string {
  const size = Math.abs(percent).toFixed(1).replace(/\.0$/, '')
  return `${percent < 0 ? '−' : percent > 0 ? '+' : ''}${size}%`
}
