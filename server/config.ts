/** The only reader of process.env. Every wrong setting is named at start, all at once. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Cipher, Keyring } from '../foundation/sealing.ts'
import { ciphers } from '../foundation/sealing/ciphers.ts'
import type { SigningSettings } from '../foundation/signing.ts'
import { signingAlgorithms } from '../foundation/signing/algorithms.ts'
import { systemClock } from '../foundation/clock.ts'
import { newKeyring, readKeysFile } from './keys-file.ts'
import { WrongSettings } from './wrong-settings.ts'

const Flag = z.enum(['true', 'false']).transform((text) => text === 'true')

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  PUBLIC_URL: z.url().optional(),
  DEMONSTRATION: Flag.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(600),
  BUSY_AFTER_MS: z.coerce.number().int().min(100).default(5000),
  TRUST_PROXY: Flag.default(false),
  DATA_KEYS_FILE: z.string().min(1).optional(),
  DATA_CIPHER: z.enum(ciphers).optional(),
  FONTS_DIR: z
    .string()
    .refine((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false, 'must be a folder that exists')
    .optional(),
  SIGNING_ALGORITHM: z.enum(signingAlgorithms).default('ES256'),
  VERIFY_URL: z.url().optional(),
  STATUS_HOURS: z.coerce.number().int().min(1).max(720).default(24),
})

export type Config = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | undefined
  databasePool: number
  publicUrl: string
  demonstration: boolean
  logLevel: string
  requestsPerMinute: number
  /** Beyond this delay of its one thread (ms) the house answers 503 instead of letting everybody wait. */
  busyAfterMs: number
  trustProxy: boolean
  secret: string
  /** Keys of personal data: where they are kept, what was read there, and whether they were only made now (server/keys-check.ts writes them). */
  keysFile: string
  keyring: Keyring
  keysAreNew: boolean
  cipher: Cipher | undefined
  signing: SigningSettings
  /** Fonts of official documents the operator holds a licence for; the open ones are used where it has none. */
  fontsDir?: string
}

/** Signs session cookies: made at first start, kept readable by its owner only. */
function readSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}

/** Reads the settings; throws `WrongSettings` naming every one that does not fit. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(given)
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}=${String(given[String(issue.path[0])])}: ${issue.message}`)
    throw new WrongSettings(`These settings do not fit (see README, Settings):\n${lines.join('\n')}`)
  }
  const {
    PORT,
    HOST,
    DATA_DIR,
    DATABASE_URL,
    DATABASE_POOL,
    PUBLIC_URL,
    DEMONSTRATION,
    LOG_LEVEL,
    REQUESTS_PER_MINUTE,
    BUSY_AFTER_MS,
    TRUST_PROXY,
    DATA_CIPHER,
  } = read.data
  const dataDir = resolve(DATA_DIR)
  const keysFile = resolve(read.data.DATA_KEYS_FILE ?? join(dataDir, 'keys.json'))
  const kept = readKeysFile(keysFile, DATA_CIPHER)
  const publicUrl = PUBLIC_URL ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`
  return {
    port: PORT,
    host: HOST,
    dataDir,
    databaseUrl: DATABASE_URL,
    databasePool: DATABASE_POOL,
    publicUrl,
    demonstration: DEMONSTRATION ?? DATABASE_URL === undefined,
    logLevel: LOG_LEVEL,
    requestsPerMinute: REQUESTS_PER_MINUTE,
    busyAfterMs: BUSY_AFTER_MS,
    trustProxy: TRUST_PROXY,
    secret: readSecret(dataDir),
    keysFile,
    keyring: kept ?? newKeyring(DATA_CIPHER ?? 'aes-256-gcm', systemClock()),
    keysAreNew: !kept,
    cipher: DATA_CIPHER,
    fontsDir: read.data.FONTS_DIR === undefined ? undefined : resolve(read.data.FONTS_DIR),
    signing: {
      algorithm: read.data.SIGNING_ALGORITHM,
      verifyUrl: (read.data.VERIFY_URL ?? publicUrl).replace(/\/+$/, ''),
      statusHours: read.data.STATUS_HOURS,
    },
  }
}

/** The password for `npm run admin:create`, where no terminal can be asked; undefined when not set. */
export function readAdminPassword(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return environment['JIANFU_ADMIN_PASSWORD'] || undefined
}
