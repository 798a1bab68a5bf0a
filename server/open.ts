/** Opens and prepares the database the settings name: migrations, reference data, the demonstration. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPGlite, openPostgres, type Connection } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import { claimFolder } from './claim.ts'
import type { Config } from './config.ts'
import { checkKeys, type KeysAsked } from './keys-check.ts'
import { loadReference } from './reference.ts'

async function openEmbedded(dataDir: string): Promise<Connection> {
  const leave = claimFolder(dataDir)
  const connection = await openPGlite({ dataDir: join(dataDir, 'pglite') })
  return { ...connection, close: () => connection.close().finally(leave) }
}

/** `tell` gets a line for each long step, so that whoever waits knows for what. */
export async function openDatabase(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'databasePool'> & KeysAsked,
  tell: (line: string) => void,
): Promise<Connection> {
  mkdirSync(config.dataDir, { recursive: true })
  const connection = config.databaseUrl ? openPostgres(config.databaseUrl, config.databasePool) : await openEmbedded(config.dataDir)
  const applied = await migrate(connection.db)
  if (applied.length > 0) tell(`migrated: ${applied.join(', ')}`)
  await checkKeys(connection.db, config, tell).catch(async (error: unknown) => {
    await connection.close()
    throw error
  })
  await loadReference(connection.db, tell)
  return connection
}
