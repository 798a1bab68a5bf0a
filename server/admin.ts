/**
 * `npm run admin:create -- --username x --name y --role system_administrator`: the only way to a first account outside
 * the demonstration. The password is asked on the terminal, or read from JIANFU_ADMIN_PASSWORD. With the embedded
 * database the server must be stopped meanwhile; with DATABASE_URL it may run.
 */
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createAdministrator } from '../features/people/commands/administrator.ts'
import { Username } from '../features/people/contract.ts'
import { administrators } from '../features/people/rules.ts'
import { systemClock } from '../foundation/clock.ts'
import { inTransaction } from '../foundation/database.ts'
import { isRefusal } from '../foundation/refusal.ts'
import { readAdminPassword, readConfig } from './config.ts'
import { openDatabase } from './open.ts'
import { WrongSettings } from './wrong-settings.ts'

const Asked = z.object({
  username: Username,
  name: z.string().trim().min(1).max(200),
  role: z.enum(['system_administrator', 'security_administrator', 'audit_administrator']),
})

const usage = `Usage: npm run admin:create -- --username <name> --name <full name> --role <role>
Roles: ${administrators.join(', ')} (three different people: 三员分立)`

/** Asks twice without showing what is typed. */
async function askPassword(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    const ask = async (question: string) => {
      process.stdout.write(question)
      const answer = await terminal.question('')
      process.stdout.write('\n')
      return answer
    }
    const first = await ask('Password (8 characters or more, of three kinds): ')
    if (first !== (await ask('The same again: '))) throw new WrongSettings('The two passwords differ; nothing was created.')
    return first
  } finally {
    terminal.close()
  }
}

async function main() {
  const { values } = parseArgs({ options: { username: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } } })
  const read = Asked.safeParse(values)
  if (!read.success) throw new WrongSettings(`${read.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n')}\n\n${usage}`)
  const config = readConfig()
  const password = readAdminPassword() ?? (await askPassword())
  const connection = await openDatabase(config, (line) => console.log(line))
  try {
    const account = await inTransaction(connection.db, (db) => createAdministrator(db, systemClock(), { ...read.data, password }))
    console.log(`Created ${account.username} (${account.name}), ${read.data.role}. Sign in at ${config.publicUrl}/desk`)
  } finally {
    await connection.close()
  }
}

main().catch((error: unknown) => {
  if (isRefusal(error)) console.error(`${error.data.text.zh}\n${error.data.text.en}`)
  else if (error instanceof WrongSettings || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) console.error((error as Error).message)
  else console.error(error)
  process.exit(isRefusal(error) || error instanceof WrongSettings ? 2 : 1)
})
