/** 长辈版 (工信部适老化, 2021): larger print, larger targets, one column; chosen by the reader, kept on the device. */
import { useSyncExternalStore } from 'react'
import { keep, kept } from '../kept.ts'

const place = 'jianfu.elder'
let elder = kept(place) === 'yes'
const listeners = new Set<() => void>()

function mark() {
  document.documentElement.classList.toggle('elder', elder)
}
mark()

export function useElder(): [boolean, (next: boolean) => void] {
  const present = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => elder,
  )
  return [
    present,
    (next) => {
      elder = next
      keep(place, next ? 'yes' : null)
      mark()
      for (const listener of listeners) listener()
    },
  ]
}
