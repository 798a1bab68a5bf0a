/** 3号楼2单元301室 and 3-2-301 → building, unit, room; other composites by their separators. */

const named =
  /(?<building>[甲乙丙丁东西南北]?(?:\d{1,4}[A-Za-z]?|[A-Za-z]\d{0,3})(?:号楼|栋|幢|座|#楼?|楼(?!层)))[-\s]*(?:(?<unit>[\dA-Za-z东西南北中]{1,4})(?:单元|门))?[-\s]*(?:(?<room>\d{1,5}[A-Za-z]?)(?:室|号|户)?)?$/u
const dashed = /(?:^|[^\d-])(?<building>\d{1,4}[A-Za-z]?)[-－—](?<unit>\d{1,3})[-－—](?<room>\d{1,5}[A-Za-z]?)(?:室|号)?$/u

/** Parts of a dwelling's address as written, without 单元 and 室; absent parts are undefined. */
export function dwellingParts(address: string): { building?: string; unit?: string; room?: string } | undefined {
  const { building, unit, room } = (dashed.exec(address) ?? named.exec(address))?.groups ?? {}
  if (building === undefined) return undefined
  return { building, ...(unit !== undefined && { unit }), ...(room !== undefined && { room }) }
}

/** 0 building, 1 unit, 2 room of a dwelling's address; of anything else the part between separators. */
export function partOf(text: string, index: number): string | undefined {
  const dwelling = dwellingParts(text)
  if (dwelling) return [dwelling.building, dwelling.unit, dwelling.room][index]
  return text.split(/\s*[/／、,，;；|\-－—]\s*|\s+/)[index]?.trim() || undefined
}
