/**
 * Zod tries whether it may compile code; the content security policy forbids it, and the try alone is reported. Its settings are set where it
 * keeps them, without loading it: the first page needs no schema. Import before any contract.
 */
declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined
}

globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true }

export {}
