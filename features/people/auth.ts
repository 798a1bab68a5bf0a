/** Accounts, passwords and sessions are better-auth's work; posts and permissions are ours. */
import { betterAuth } from 'better-auth'
import { username } from 'better-auth/plugins'
import type { KyselyPlugin } from 'kysely'
import type { Database } from '../../foundation/database.ts'
import type { Deployment } from '../../foundation/request.ts'

const instants = ['createdAt', 'updatedAt', 'expiresAt', 'disabledAt', 'accessTokenExpiresAt', 'refreshTokenExpiresAt']

/**
 * Our connection gives instants as text; better-auth expects `Date` and compares: with text every comparison is false,
 * and no session would ever end.
 */
const datesForBetterAuth: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    for (const row of result.rows) for (const name of instants) if (typeof row[name] === 'string') row[name] = new Date(row[name])
    return result
  },
}

function createAuth(db: Database, { secret, publicUrl }: Deployment) {
  return betterAuth({
    database: { db: db.withPlugin(datesForBetterAuth) as never, type: 'postgres' },
    secret,
    baseURL: publicUrl,
    basePath: '/api/auth',
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    plugins: [username({ minUsernameLength: 3, maxUsernameLength: 40, usernameValidator: (name) => /^[\w.-]+$/.test(name) })],
    user: {
      modelName: 'accounts',
      additionalFields: {
        mustChangePassword: { type: 'boolean', required: false, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    account: { modelName: 'credentials' },
    verification: { modelName: 'verifications' },
    session: {
      modelName: 'sessions',
      // idle for thirty minutes ends a session (GB/T 22239-2019); every use after a minute prolongs it
      expiresIn: 30 * 60,
      updateAge: 60,
      additionalFields: { actingPostId: { type: 'string', required: false, input: false } },
    },
    advanced: {
      cookiePrefix: 'jianfu',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      // our migrations and checks/ keep the tables; its own look at them cannot run inside a transaction
      database: { generateId: () => crypto.randomUUID(), validateSchema: false },
    },
    rateLimit: { enabled: false },
    logger: { disabled: true },
  })
}

type Auth = ReturnType<typeof createAuth>
const known = new WeakMap<Database, Auth>()

/** The one better-auth instance of a connection. */
export function authOf(db: Database, deployment: Deployment): Auth {
  let auth = known.get(db)
  if (!auth) {
    auth = createAuth(db, deployment)
    known.set(db, auth)
  }
  return auth
}
