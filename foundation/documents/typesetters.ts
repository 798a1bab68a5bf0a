/**
 * Which Typst lays out. 0.14 tags what it lays out for screen readers (PDF/A-2a), but its binaries are to be had for Linux on x64
 * only (optional dependencies, with glibc or musl); everywhere else 0.13 stands in and sets the same pages without tags (PDF/A-2b).
 */
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { createRequire } from 'node:module'

type Arguments = Parameters<typeof NodeCompiler.create>[0]
export type Typesetter = { standard: 'a-2a' | 'a-2b'; make: (given: Arguments) => Promise<NodeCompiler> }
type Binary = { NodeCompiler: typeof NodeCompiler }

/** A binary by itself, which only `require` takes. */
const require = createRequire(import.meta.url)
const tagging = (binary: () => unknown): Typesetter => ({
  standard: 'a-2a',
  make: async (given) => (binary() as Binary).NodeCompiler.create(given),
})

export const newer: readonly Typesetter[] = [tagging(() => require('typst-tagging-gnu')), tagging(() => require('typst-tagging-musl'))]

export const older: Typesetter = {
  standard: 'a-2b',
  make: async (given) => (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler.create(given),
}

/** The first that works here; throws what the last one threw. */
export async function firstWorking(
  [typesetter, ...others]: readonly Typesetter[],
  given: Arguments,
): Promise<{ compiler: NodeCompiler } & Pick<Typesetter, 'standard'>> {
  if (!typesetter) throw new Error('no typesetter is given')
  try {
    return { compiler: await typesetter.make(given), standard: typesetter.standard }
  } catch (problem) {
    if (others.length === 0) throw problem
    return firstWorking(others, given)
  }
}
