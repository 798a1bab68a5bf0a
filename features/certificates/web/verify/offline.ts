/** Keeps this page on the device: the document and what it loaded. web/public/verify-worker.js answers with it when there is no network. */
import { loadSm2 } from './signature.ts'
import type { Known } from './known.ts'

const box = 'jianfu-verify'

/** Resolves to true when the page will open without a network. */
export async function keepOffline({ keys }: Known): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return false
  try {
    if (keys.some(({ algorithm }) => algorithm === 'SM2')) await loadSm2()
    await navigator.serviceWorker.register('/verify-worker.js', { scope: '/verify' })
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
    const own = loaded.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/')).map(({ pathname }) => pathname)
    const wanted = [...new Set(['/verify', ...own])]
    const cache = await caches.open(box)
    // the document names the files it needs: both are taken anew, and what no page names any more goes
    const has = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
    await cache.addAll(wanted.filter((path) => path === '/verify' || !has.has(path)))
    await Promise.all([...has].filter((path) => !wanted.includes(path)).map((path) => cache.delete(path)))
    await navigator.serviceWorker.ready
    return true
  } catch {
    return false
  }
}
