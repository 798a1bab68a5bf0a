/** The door: Fastify with security headers, rate limit, health, the API, and the built screens. */
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import serveStatic from '@fastify/static'
import underPressure from '@fastify/under-pressure'
import { SmartCoercionPlugin } from '@orpc/json-schema'
import { OpenAPIHandler } from '@orpc/openapi/fastify'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { existsSync, readFileSync } from 'node:fs'
import { isRefusal } from '../foundation/refusal.ts'
import { unknownSize } from '../foundation/streamed-file.ts'
import { civilDay, systemClock } from '../foundation/clock.ts'
import type { Database } from '../foundation/database.ts'
import type { Incoming } from '../foundation/request.ts'
import { List } from '../features/items/contract.ts'
import { currentEditionBytes } from '../features/items/queries/editions.ts'
import { findActor } from '../features/people/queries/session.ts'
import type { Config } from './config.ts'
import { apiPage } from './api-page.ts'
import { router } from './features.ts'
import { describeApi } from './openapi.ts'

const screens = new URL('../web/dist/', import.meta.url)
const uploadLimit = 24 * 1024 * 1024

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value))
  return headers
}

const answer = (code: string, status: number, zh: string, en: string) => ({ code, status, message: zh, data: { code, text: { zh, en } } })
const tooLarge = answer(
  'TOO_LARGE',
  413,
  '内容超过 24 MB，或没有说明长度，已拒绝。请压缩附件后再试。',
  'More than 24 MB, or of unstated length. Please shrink the attachment and try again.',
)
const fromElsewhere = answer('FROM_ELSEWHERE', 403, '请求来自其他网站，已拒绝。', 'This request came from another site and was refused.')
const busy = answer('BUSY', 503, '系统正忙，请过一会儿再试。', 'The system is busy; please try again in a moment.')
const noSuchEndpoint = answer('NO_SUCH_ENDPOINT', 404, '没有这个接口，请查看 /api/openapi.json。', 'No such endpoint; see /api/openapi.json.')

/** A write from another site's page is refused: browsers say where a request comes from, and our own screens say `x-jianfu`. */
function comesFromElsewhere(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const { origin, host } = request.headers
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)
}

/** The public page of a demonstration is marked as such; web/portal/Frame.tsx says it on every page. */
export const inDemonstration = (page: Buffer): Buffer => Buffer.from(page.toString('utf8').replace('<head>', '<head><meta name="demonstration" content="yes">'))

export async function openDoor(db: Database, config: Config, ready: () => boolean): Promise<FastifyInstance> {
  const server = Fastify({
    logger: { level: config.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    bodyLimit: uploadLimit,
    trustProxy: config.trustProxy,
    logController: new LogController({ disableRequestLogging: ({ url }) => !url.startsWith('/api/') }),
  })
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: config.publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
  })
  await server.register(rateLimit, {
    max: config.requestsPerMinute,
    timeWindow: '1 minute',
    allowList: (request) => !request.url.startsWith('/api/'),
  })
  // a file that comes into being while it is sent (foundation/streamed-file.ts) has no length yet
  server.addHook('onSend', async (_, reply) => {
    if (reply.getHeader('content-length') === String(unknownSize)) reply.removeHeader('content-length')
  })
  await server.register(compress, { threshold: 1024 })
  // pages, their scripts and /healthz cost next to nothing: only the API is shed
  await server.register(underPressure, {
    maxEventLoopDelay: config.busyAfterMs,
    pressureHandler: (request, reply, _, delay) => {
      // Infinity is what the plugin makes of an interval in which it measured nothing
      if (delay !== Infinity && request.url.startsWith('/api/')) void reply.code(503).header('retry-after', '10').send(busy)
    },
  })

  server.get('/healthz', async () => ({ alive: true }))
  server.get('/readyz', async (_, reply) => {
    const answers =
      ready() &&
      (await db
        .selectFrom('settings')
        .select('name')
        .limit(1)
        .execute()
        .then(
          () => true,
          () => false,
        ))
    return reply.code(answers ? 200 : 503).send({ ready: answers })
  })
  const description = JSON.stringify(await describeApi())
  server.get('/api/openapi.json', async (_, reply) => reply.type('application/json').send(description))

  const readable = apiPage()
  server.get('/api', async (_, reply) => reply.type('text/html; charset=utf-8').send(readable))

  // oRPC reads the body itself, so that one code path validates JSON and uploads alike
  const api = new OpenAPIHandler<Incoming>(router as never, {
    plugins: [new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] })],
    rootInterceptors: [
      async ({ next, context }) => {
        const result = await next()
        const cookies = context.answerHeaders.getSetCookie()
        if (result.matched && cookies.length > 0) result.response.headers['set-cookie'] = cookies
        return result
      },
    ],
    interceptors: [
      async ({ next }) => {
        try {
          return await next()
        } catch (error) {
          if (!isRefusal(error)) server.log.error(error)
          throw error
        }
      },
    ],
  })
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined))
    scope.addHook('onRequest', async (request, reply) => {
      const length = Number(request.headers['content-length'] ?? 0)
      if (length > uploadLimit || request.headers['transfer-encoding'] !== undefined) return reply.code(413).send(tooLarge)
    })
    // the most read answer of all: an edition never changes, so it is sent as the bytes it was first made of
    scope.get('/api/lists/:list', async (request, reply) => {
      const list = List.safeParse((request.params as { list: string }).list)
      if (!list.success || request.url.includes('?')) return throughApi(request, reply)
      const current = await currentEditionBytes(db, list.data, civilDay(systemClock())).catch(() => undefined)
      if (!current) return throughApi(request, reply)
      const { etag, bytes } = current
      reply.header('etag', etag).header('cache-control', 'no-cache')
      if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      return reply.type('application/json; charset=utf-8').send(bytes)
    })
    scope.all('/api/*', (request, reply) => throughApi(request, reply))
    async function throughApi(request: FastifyRequest, reply: FastifyReply) {
      if (comesFromElsewhere(request)) return reply.code(403).send(fromElsewhere)
      const askedHeaders = headersOf(request)
      const answerHeaders = new Headers()
      const deployment = config
      const actor = await findActor(db, deployment, askedHeaders, systemClock(), answerHeaders)
      const key = askedHeaders.get('idempotency-key')
      const context: Incoming = {
        db,
        deployment,
        actor,
        clock: systemClock,
        fromAddress: request.ip,
        askedHeaders,
        answerHeaders,
        ...(key && { idempotencyKey: key }),
      }
      reply.header('cache-control', 'no-store')
      const { matched } = await api.handle(request, reply, { prefix: '/api', context })
      if (!matched) return reply.code(404).send(noSuchEndpoint)
      return reply
    }
  })

  if (existsSync(new URL('desk.html', screens))) {
    const page = (name: string) => readFileSync(new URL(name, screens))
    const portal = config.demonstration ? inDemonstration(page('index.html')) : page('index.html')
    const desk = page('desk.html')
    await server.register(serveStatic, { root: new URL('assets/', screens).pathname, prefix: '/assets/', immutable: true, maxAge: '365d' })
    // at the root, where its scope /verify may lie; asked for anew at each visit, as browsers do
    const worker = existsSync(new URL('verify-worker.js', screens)) ? page('verify-worker.js') : ''
    server.get('/verify-worker.js', async (_, reply) => reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(worker))
    server.setNotFoundHandler((request, reply) => {
      if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) return reply.code(404).send({ code: 'NOT_FOUND' })
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(request.url.startsWith('/desk') ? desk : portal)
    })
  }
  return server
}
