/** Tells the worker of this process that there is something to do, so that nobody waits for its next look. */
const listeners = new Set<() => void>()

export function wakeWorkers(): void {
  for (const listener of listeners) listener()
}

/** Gives what ends the listening. */
export function whenWoken(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
