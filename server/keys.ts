/**
 * `npm run keys:rotate` and `npm run keys:forget` for the data key; `npm run keys:rotate-signing` (or, for a key that was lost,
 * `npm run keys:revoke-signing -- <id>`) for the one certificates are signed with. With the embedded database the server must be stopped meanwhile; with
 * DATABASE_URL it may run. DATA_CIPHER=sm4 npm run keys:rotate changes the cipher of what is already there, too.
 */
import { systemClock } from '../foundation/clock.ts'
import { readConfig } from './config.ts'
import { forgetKeys, rotateKeys } from './keys-rotation.ts'
import { openDatabase } from './open.ts'
import { sealedStores } from './sealed.ts'
import { changeSigningKey, loseSigningKey } from './signing-key.ts'
import { WrongSettings } from './wrong-settings.ts'

const commands = ['rotate', 'forget', 'rotate-signing', 'revoke-signing'] as const

async function main() {
  const what = commands.find((one) => one === process.argv[2])
  if (!what) throw new WrongSettings(`Usage: ${commands.map((one) => `npm run keys:${one}`).join(', or ')}`)
  const config = readConfig()
  const tell = (line: string) => console.log(line)
  const { db, kind, close } = await openDatabase(config, tell)
  try {
    if (what === 'rotate-signing') return await changeSigningKey({ db, config, tell, now: systemClock() })
    if (what === 'revoke-signing') return await loseSigningKey({ db, config, tell, now: systemClock() }, process.argv[3] ?? '')
    const rotation = { db, keyring: config.keyring, keysFile: config.keysFile, stores: sealedStores, serversMayRun: kind === 'postgresql', tell }
    await (what === 'rotate' ? rotateKeys(rotation, systemClock()) : forgetKeys(rotation))
  } finally {
    await close()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof WrongSettings ? error.message : error)
  process.exit(error instanceof WrongSettings ? 2 : 1)
})
