/** Keys and status list: asked for whenever there is a network, kept on the device for when there is none. */
import { ask } from '../../../../web/portal/read.ts'
import { keep, kept } from '../../../../web/kept.ts'
import type { endpoints } from '../../endpoints/issuing.ts'
import { fromBase64url } from '../../rules/signed-bytes.ts'
import { statusPurpose } from '../../rules/signed.ts'
import { readStatusList, type StatusList } from '../../rules/signed-status.ts'
import { isSigned, type Key } from './signature.ts'

export type Known = { keys: readonly Key[]; list: StatusList | null }
type Signed = { list: string; signature: string }

const places = { keys: 'jianfu.verify.keys', list: 'jianfu.verify.list' } as const

function keptAs<T>(place: string): T | undefined {
  try {
    return JSON.parse(kept(place) ?? '') as T
  } catch {
    return undefined
  }
}

/** The list, if a key that was not revoked signed it. */
async function checkedList(signed: Signed | undefined, keys: readonly Key[]): Promise<StatusList | null> {
  const list = signed && readStatusList(signed.list)
  const key = keys.find(({ id, state }) => id === list?.keyId && state !== 'revoked')
  const signature = signed && fromBase64url(signed.signature)
  if (!list || !key || !signature) return null
  return (await isSigned(key, statusPurpose, new TextEncoder().encode(signed.list), signature)) ? list : null
}

/** What is kept on the device. */
export async function readKept(): Promise<Known> {
  const keys = keptAs<readonly Key[]>(places.keys) ?? []
  return { keys, list: await checkedList(keptAs<Signed>(places.list), keys) }
}

/** Fetches both and keeps what is good; a list older than the one kept is not taken. Undefined without a network. */
export async function refresh(before: Known): Promise<Known | undefined> {
  try {
    const [{ keys }, signed] = await Promise.all([
      ask<typeof endpoints.listSigningKeys>('/verification/keys', {}),
      ask<typeof endpoints.getStatusList>('/verification/status-list', {}),
    ])
    const list = await checkedList(signed, keys)
    keep(places.keys, JSON.stringify(keys))
    if (!list || (before.list && before.list.issuedAt > list.issuedAt)) return { keys, list: before.list }
    keep(places.list, JSON.stringify(signed))
    return { keys, list }
  } catch {
    return undefined
  }
}
