/** Starts the house: settings, database, door; stops gracefully. */
import { createServer } from 'node:net'
import { sql } from 'kysely'
import { systemClock } from '../foundation/clock.ts'
import { useFontsFolder } from '../foundation/documents.ts'
import { startWorker } from '../foundation/jobs/worker.ts'
import { readConfig } from './config.ts'
import { loadDemonstration } from './demonstration/load.ts'
import { openDoor } from './http.ts'
import { jobs } from './jobs.ts'
import { followKeysFile } from './keys-file.ts'
import { openDatabase } from './open.ts'
import { makeSigningKey } from './signing-key.ts'
import { WrongSettings } from './wrong-settings.ts'

const portRefused = ({ port, host }: { port: number; host: string }, error: NodeJS.ErrnoException) =>
  new WrongSettings(`PORT=${port} on HOST=${host} cannot be used (${error.code}). Stop what runs there, or choose another: PORT=3001 npm start`)

/** Asks for the port before the long loading begins, so that a taken one is named at once. */
async function refuseTakenPort(asked: { port: number; host: string }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(portRefused(asked, error)))
    probe.listen(asked.port, asked.host, () => probe.close(() => resolve()))
  })
}

const stopWithin = 10_000

async function main() {
  const config = readConfig()
  await refuseTakenPort(config)
  const tell = (line: string) => console.log(line)
  const connection = await openDatabase(config, tell)
  await makeSigningKey({ db: connection.db, config, now: systemClock() })
  if (config.demonstration) await loadDemonstration(connection.db, systemClock(), config, tell)
  // nobody else gathers statistics for an embedded database's planner
  if (connection.kind === 'pglite') await sql`analyze`.execute(connection.db)
  let stopping = false
  useFontsFolder(config.fontsDir)
  followKeysFile(config.keysFile, config.keyring, config.cipher, tell)
  const server = await openDoor(connection.db, config, () => !stopping)
  await server.listen({ port: config.port, host: config.host }).catch((error: NodeJS.ErrnoException) => {
    throw portRefused(config, error)
  })
  tell(`Jianfu 减负 is ready: ${config.publicUrl}  (${connection.kind}${config.demonstration ? ', demonstration' : ''})`)
  const worker = await startWorker({ db: connection.db, deployment: config, clock: systemClock, jobs, log: server.log, alone: connection.kind === 'pglite' })
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), stopWithin).unref()
    await server.close()
    await worker.stop()
    await connection.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

main().catch((error: unknown) => {
  console.error(error instanceof WrongSettings ? error.message : error)
  process.exit(error instanceof WrongSettings ? 2 : 1)
})
