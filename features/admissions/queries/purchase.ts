/** 政府购买服务指导性目录: the codes shipped in reference/, read once. */
import { readFileSync } from 'node:fs'

type CatalogueRow = { code?: string; level?: number | string; name: string }

function read() {
  const { rows } = JSON.parse(readFileSync(new URL('../../../reference/purchase-catalogue.json', import.meta.url), 'utf8')) as {
    rows: CatalogueRow[]
  }
  const named = (fits: (row: CatalogueRow) => boolean) => new Map(rows.filter((row) => row.code && fits(row)).map(({ code, name }) => [code as string, name]))
  return { purchaseNames: named(({ level }) => typeof level === 'number'), purchaseNegative: named(({ level }) => level === 'negative') }
}

let known: ReturnType<typeof read> | undefined

/** Codes with their names; `purchaseNegative` holds what must not be bought (财政部令第102号 第十条). */
export function purchaseCatalogue() {
  return (known ??= read())
}
