// Lets /verify open without a network: the document from the network when there is one, files by their hash from what
// features/certificates/web/verify/offline.ts has kept. Answers of the API are none of its business.
const box = 'jianfu-verify'
const timeout = 4000

const kept = (request) => caches.open(box).then((cache) => cache.match(request, { ignoreSearch: true }))

/** A bad line is as good as none: after some seconds what is kept is shown. */
async function documentFor(request) {
  const known = await kept('/verify')
  const stop = AbortSignal.timeout(known ? timeout : 60_000)
  try {
    return await fetch(request, { signal: stop })
  } catch (error) {
    if (known) return known
    throw error
  }
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && pathname === '/verify') event.respondWith(documentFor(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(kept(request).then((known) => known ?? fetch(request)))
})
