/** The key certificates are signed with: made at the first start, changed by command, declared lost by command. */
import type { Database } from '../foundation/database.ts'
import { signingKey } from '../foundation/signing.ts'
import { revokeSigningKey, rotateSigningKey } from '../foundation/signing/rotate.ts'
import type { Config } from './config.ts'
import { WrongSettings } from './wrong-settings.ts'

type Given = { db: Database; config: Pick<Config, 'keyring' | 'signing'>; now: string; tell: (line: string) => void }

export async function makeSigningKey({ db, config, now }: Omit<Given, 'tell'>): Promise<void> {
  await signingKey(db, config.keyring, config.signing, now)
}

/** What older keys signed still verifies. Servers take the new one at once: they read it from the database. */
export async function changeSigningKey({ db, config, now, tell }: Given): Promise<void> {
  const { id, algorithm } = await rotateSigningKey(db, config.keyring, config.signing.algorithm, now)
  tell(`Certificates are signed with key ${id} (${algorithm}) from now on; those signed before still verify.`)
}

/** Refuses an id that names no key in use. */
export async function loseSigningKey({ db, config, now, tell }: Given, id: string): Promise<void> {
  if (!(await revokeSigningKey(db, id, now)))
    throw new WrongSettings(`There is no signing key ${id} to revoke. Their ids are listed at /api/verification/keys.`)
  await makeSigningKey({ db, config, now })
  tell(`Key ${id} is revoked: whatever it signed is no longer called valid. Issue those certificates anew.`)
}
