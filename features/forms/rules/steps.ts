/** What may be done next with a form version. Asked by commands before saving and by screens before showing a button. */
import type { FormVersion } from '../contract.ts'
import type { FormStep } from '../endpoints.ts'

type Acting = { organisationId: string | null; permissions: ReadonlySet<string> }
type Asked = Pick<FormVersion, 'state' | 'organisationId'>

/** `newest`: no later version of the form exists; `ready`: nothing keeps it from admission. */
export function availableSteps({ state, organisationId }: Asked, { newest, ready }: { newest: boolean; ready: boolean }, actor: Acting): FormStep[] {
  if (actor.organisationId !== organisationId || !actor.permissions.has('forms.design')) return []
  if (state === 'draft') return ready && actor.permissions.has('admissions.apply') ? ['save', 'apply'] : ['save']
  if (state === 'applied') return []
  return [...(state === 'admitted' ? (['end'] as const) : []), ...(newest ? (['next_version'] as const) : [])]
}

/** [validFrom, validTo) of an admitted version holds the day. */
export function inForceOn({ state, validFrom, validTo }: Pick<FormVersion, 'state' | 'validFrom' | 'validTo'>, day: string): boolean {
  return state === 'admitted' && (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)
}
