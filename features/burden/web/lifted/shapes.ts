/** District outlines as paths of a picture; fetched only when a map is shown. */
type Ring = [number, number][]
type Feature = {
  properties: { code: string; name: string }
  geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] }
}
export type Shape = { code: string; name: string; path: string; middle: [number, number]; roomy: boolean }
export type Outlines = { shapes: Shape[]; width: number; height: number }

const width = 560

/** At 40° north a degree of longitude is about three quarters of one of latitude; for a city that is map enough. */
export function outline(text: string): Outlines {
  const { features } = JSON.parse(text) as { features: Feature[] }
  const rings = features.map(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()))
  const every = rings.flat(2)
  const [west, east] = [Math.min(...every.map(([x]) => x)), Math.max(...every.map(([x]) => x))]
  const [south, north] = [Math.min(...every.map(([, y]) => y)), Math.max(...every.map(([, y]) => y))]
  const flat = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = width / ((east - west) * flat)
  const place = ([x, y]: [number, number]): [number, number] => [(x - west) * flat * scale, (north - y) * scale]
  const shapes = features.map(({ properties: { code, name } }, at) => {
    const drawn = (rings[at] ?? []).map((ring) => ring.map(place))
    const largest = drawn.toSorted((one, other) => areaOf(other) - areaOf(one))[0] ?? []
    const path = drawn.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('')
    return { code, name, path, middle: middleOf(largest), roomy: areaOf(largest) > 1500 }
  })
  return { shapes, width, height: (north - south) * scale }
}

const crosses = (ring: Ring): [number, number, number][] =>
  ring.map(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    return [x * nextY - nextX * y, x + nextX, y + nextY]
  })

function areaOf(ring: Ring): number {
  return Math.abs(crosses(ring).reduce((sum, [cross]) => sum + cross, 0)) / 2
}

/** The centre of gravity. */
function middleOf(ring: Ring): [number, number] {
  const parts = crosses(ring)
  const whole = parts.reduce((sum, [cross]) => sum + cross, 0) * 3
  return [parts.reduce((sum, [cross, x]) => sum + cross * x, 0) / whole, parts.reduce((sum, [cross, , y]) => sum + cross * y, 0) / whole]
}
