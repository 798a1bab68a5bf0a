/** The page somebody came from: named by the portal's link, or, from the desk, by the browser itself. A path, nothing more. */
export function cameFrom(search: URLSearchParams): string | undefined {
  const given = search.get('about') ?? pathOf(document.referrer)
  return given && given.length <= 300 && /^\/(?!\/)[^\s\\?#]*$/.test(given) && !given.startsWith('/suggestions') ? given : undefined
}

function pathOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { origin, pathname } = new URL(address)
  return origin === location.origin ? pathname : undefined
}
