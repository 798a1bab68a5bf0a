/** The house's settings in tests that knock at its door: any free port, nothing on disk, keys of stories. */
import type { Config } from '../config.ts'
import { storyKeyring, storySigning } from './keyring.ts'

export const storyConfig: Config = {
  port: 0,
  host: '127.0.0.1',
  dataDir: '',
  databaseUrl: undefined,
  databasePool: 2,
  publicUrl: 'http://127.0.0.1:3000',
  demonstration: true,
  logLevel: 'silent',
  requestsPerMinute: 1000,
  // the tests' own work shares the thread
  busyAfterMs: 120_000,
  trustProxy: false,
  secret: 'a story needs no real secret, only a long one',
  keyring: storyKeyring,
  signing: storySigning,
  keysFile: '',
  keysAreNew: false,
  cipher: undefined,
}
