/**
 * `npm run keys:rotate` and `npm run keys:forget`. With the embedded database the server must be stopped meanwhile; with
 * DATABASE_URL it may run. DATA_CIPHER=sm4 npm run keys:rotate changes the cipher of what is already there, too.
 */
import { systemClock } from '../foundation/clock.ts'
import { readConfig } from './config.ts'
import { forgetKeys, rotateKeys } from './keys-rotation.ts'
import { openDatabase } from './open.ts'
import { sealedStores } from './sealed.ts'
import { WrongSettings } from './wrong-settings.ts'

async function main() {
  const what = process.argv[2]
  if (what !== 'rotate' && what !== 'forget') throw new WrongSettings('Usage: npm run keys:rotate, or npm run keys:forget')
  const config = readConfig()
  const tell = (line: string) => console.log(line)
  const { db, kind, close } = await openDatabase(config, tell)
  try {
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
