import { defineConfig } from 'vitest/config'

/** Each run notes the endpoints its stories called in a folder of its own; the last check reads it. */
const calledFolder = `.reports/called/${process.pid}`

export default defineConfig({
  test: {
    // one database a worker, shared by its test files: stories leave nothing behind
    isolate: false,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: ['{foundation,database,features,server,web,bench,checks}/**/*.test.{ts,tsx}'],
          exclude: ['checks/afterwards/**', '**/node_modules/**', 'web/dist/**'],
          globalSetup: ['server/testing/prepare.ts'],
          provide: { calledFolder },
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'afterwards',
          include: ['checks/afterwards/**/*.test.ts'],
          provide: { calledFolder },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
