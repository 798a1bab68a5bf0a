import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findImpossible, findRedundant } from './attainable.ts'
import { breakCircles } from './break-circles.ts'
import { circleThrough, findCircles } from './circles.ts'
import type { Demand, Graph, Step } from './graph.ts'
import { planted } from '../../testing/planted.ts'

const step = (id: string, more: Partial<Step> = {}): Step => ({ id, kind: 'proof', body: id, title: id, lawful: true, heldBy: [], ...more })
/** `a>b` = a demands b first; `a>b|1` = as one of the alternatives marked 1; `a>b!` = ordered by law. */
function graphOf(text: string, steps: Step[] = []): Graph {
  const demands: Demand[] = text.split(' ').map((part) => {
    const [, from = '', to = '', either, ordered] = /^(\w+)>(\w+)(?:\|(\w+))?(!)?$/.exec(part) ?? []
    return { id: part, from, to, either: either ?? null, ordered: ordered !== undefined }
  })
  const named = new Set(demands.flatMap(({ from, to }) => [from, to]))
  return { steps: [...steps, ...[...named].filter((id) => !steps.some((known) => known.id === id)).map((id) => step(id))], demands }
}

describe('circles', () => {
  test('a chain that ends somewhere is no circle', () => expect(findCircles(graphOf('bank>notary notary>police'))).toEqual([]))

  test('two offices that send people to each other are one circle, shown in the order to walk', () => {
    expect(findCircles(graphOf('bank>notary notary>police police>notary'))).toEqual([
      { steps: expect.arrayContaining(['notary', 'police']), circle: ['notary>police', 'police>notary'] },
    ])
  })

  test('of a component with several circles the shortest is shown', () => {
    const [found] = findCircles(graphOf('a>b b>c c>a b>a'))
    expect(found?.steps.toSorted()).toEqual(['a', 'b', 'c'])
    expect(found?.circle.toSorted()).toEqual(['a>b', 'b>a'])
  })

  test('the circle that one demand closes is found beside a shorter one', () => {
    const graph = graphOf('a>b b>a b>c c>d d>a')
    expect(circleThrough(graph, 'c>d')).toEqual(['c>d', 'd>a', 'a>b', 'b>c'])
    expect(circleThrough(graphOf('a>b b>c'), 'a>b')).toBeUndefined()
  })

  test('whoever demands its own proof first is a circle of one', () => expect(findCircles(graphOf('a>a'))[0]?.circle).toEqual(['a>a']))

  test('a hundred thousand steps in a row do not overflow anything', () => {
    const steps = Array.from({ length: 100_000 }, (_, place) => step(`s${place}`))
    const demands = steps.slice(1).map(({ id }, place) => ({ id: `d${place}`, from: `s${place}`, to: id, either: null, ordered: false }))
    expect(findCircles({ steps, demands })).toEqual([])
  })

  test('every planted circle of length 2 to 8 among 10,000 steps is found, and nothing else', () => {
    for (const seed of [1, 2, 3]) {
      const { graph, planted: circles } = planted(10_000, 140, seed)
      const found = findCircles(graph)
      expect(found.length).toBe(140)
      expect(new Set(found.map(({ steps }) => steps.toSorted().join()))).toEqual(new Set(circles.map((steps) => steps.toSorted().join())))
      expect(found.every(({ steps, circle }) => circle.length === steps.length)).toBe(true)
    }
  })
})

describe('what cannot be had', () => {
  test('a proof nobody may issue, and everything that waits for it', () => {
    const found = findImpossible(graphOf('bank>committee', [step('committee', { lawful: false })]))
    expect(found).toEqual([
      { step: 'committee', because: 'nobody_may', waitsFor: [] },
      { step: 'bank', because: 'waits_for', waitsFor: ['committee'] },
    ])
  })
  test('one lawful alternative is enough', () => {
    expect(findImpossible(graphOf('bank>committee|1 bank>notary|1', [step('committee', { lawful: false })])).map(({ step: id }) => id)).toEqual(['committee'])
  })
  test('a circle without a way out cannot be had; with a way out it can', () => {
    expect(findImpossible(graphOf('a>b b>a')).map(({ step: id }) => id)).toEqual(['a', 'b'])
    expect(findImpossible(graphOf('a>b b>a|1 b>c|1'))).toEqual([])
  })
  test('what no text says is not called impossible', () => expect(findImpossible(graphOf('a>b', [step('b', { lawful: null })]))).toEqual([]))
})

test('a demand for what the asking body or a register holds is redundant', () => {
  const graph = graphOf('police>address bank>address bank>seal', [step('address', { heldBy: ['police'] })])
  expect(findRedundant(graph)).toEqual([
    { demand: 'police>address', heldBy: ['police'], byAsker: true },
    { demand: 'bank>address', heldBy: ['police'], byAsker: false },
  ])
})

describe('the smallest set of demands to drop', () => {
  test('one shared demand breaks two circles', () => expect(breakCircles(graphOf('a>b b>c c>a c>d d>b'))).toEqual({ drop: ['b>c'], proven: true }))
  test('of two equally small sets the one without an article of law', () => {
    expect(breakCircles(graphOf('a>b! b>a')).drop).toEqual(['b>a'])
    expect(breakCircles(graphOf('a>b b>a!')).drop).toEqual(['a>b'])
  })
  test('nothing is dropped where there is no circle', () => expect(breakCircles(graphOf('a>b b>c'))).toEqual({ drop: [], proven: true }))

  const small = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 11, selector: ([from, to]) => `${from}>${to}` })
  test('it is as small as trying every set would find, and leaves no circle', () => {
    fc.assert(
      fc.property(small, (pairs) => {
        fc.pre(pairs.length > 0)
        const graph = graphOf(pairs.map(([from, to]) => `s${from}>s${to}`).join(' '))
        const { drop, proven } = breakCircles(graph)
        const without = (gone: ReadonlySet<string>) => findCircles({ ...graph, demands: graph.demands.filter(({ id }) => !gone.has(id)) })
        const smallest = Math.min(
          ...Array.from({ length: 2 ** pairs.length }, (_, mask) => graph.demands.filter((_demand, place) => (mask >> place) & 1).map(({ id }) => id))
            .filter((gone) => without(new Set(gone)).length === 0)
            .map((gone) => gone.length),
        )
        expect(proven).toBe(true)
        expect(without(new Set(drop))).toEqual([])
        expect(drop.length).toBe(smallest)
      }),
      { numRuns: 60 },
    )
  })
})
