/** Run inside the page. Each stands alone: the browser is given its text. */

/** From the key, as the operating system told it, until the frame that shows it is drawn: `window.tookKeys`. */
export function watchKeys(): void {
  const took: number[] = []
  ;(window as unknown as { tookKeys: number[] }).tookKeys = took
  addEventListener(
    'keydown',
    ({ timeStamp, key }) => {
      if (key.length !== 1) return
      const channel = new MessageChannel()
      channel.port1.onmessage = () => took.push(performance.now() - timeStamp)
      requestAnimationFrame(() => channel.port2.postMessage(0))
    },
    true,
  )
}

/** Scrolls 200 frames, 90 pixels each; milliseconds from frame to frame. */
export function watchScroll(selector: string): Promise<number[]> {
  const element = document.querySelector(selector)
  const took: number[] = []
  return new Promise((resolve) => {
    let last = performance.now()
    const frame = () => {
      const now = performance.now()
      took.push(now - last)
      last = now
      if (element) element.scrollTop += 90
      if (took.length < 200) requestAnimationFrame(frame)
      else resolve(took.slice(2))
    }
    requestAnimationFrame(frame)
  })
}
