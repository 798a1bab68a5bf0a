/** The keys of stories and measurements: always the same, and nothing anyone could mistake for real ones. */
import { createSecretKey } from 'node:crypto'
import type { Keyring } from '../../foundation/sealing.ts'
import type { SigningSettings } from '../../foundation/signing.ts'

export const storyKeyring: Keyring = {
  algorithm: 'aes-256-gcm',
  current: 'story',
  keys: new Map([['story', createSecretKey(Buffer.alloc(32, 'only for stories'))]]),
  index: createSecretKey(Buffer.alloc(32, 'index for stories')),
  indexHash: 'sha256',
}

export const storySigning: SigningSettings = { algorithm: 'ES256', verifyUrl: 'http://127.0.0.1:3000', statusHours: 24 }
