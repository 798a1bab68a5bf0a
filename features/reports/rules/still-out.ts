/** How many communities still owe their report after the cycle is over; 0 while it runs, or when all have reported. */
export function stillOut({ state, counts }: { state: string; counts: { open: number; returned: number } }): number {
  return state === 'closed' ? counts.open + counts.returned : 0
}
