/** A worker's name says where it runs, so that a process started on the same machine sees at once whom a kill left behind. */
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

/** The workers of this process. */
const ours = new Set<string>()

export function newWorkerName(): string {
  const name = `${hostname()} ${process.pid} ${randomUUID()}`
  ours.add(name)
  return name
}

function runs(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

/** True when the worker ran on this machine and its process is gone. */
export function isGone(name: string): boolean {
  const [host, number] = name.split(' ')
  if (ours.has(name) || host !== hostname() || !/^\d+$/.test(number ?? '')) return false
  // in a container every process has the same number: a worker of our own number that is not ours is our predecessor
  return Number(number) === process.pid || !runs(Number(number))
}
