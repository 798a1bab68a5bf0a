/** The API's description, made from the contracts: OpenAPI 3.1, the same text as docs/openapi.json. */
import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { contracts } from '../features/contracts.ts'
import { describe, type Endpoint } from '../foundation/endpoint.ts'

const refusalSchema = {
  type: 'object',
  required: ['code', 'status', 'message', 'data'],
  properties: {
    code: { type: 'string', description: 'stable name of the refusal' },
    status: { type: 'integer' },
    message: { type: 'string' },
    data: {
      type: 'object',
      properties: {
        code: { type: 'string' },
        text: { type: 'object', properties: { zh: { type: 'string' }, en: { type: 'string' } } },
        fields: { type: 'array', items: { type: 'object', properties: { field: { type: 'string' }, text: { type: 'object' } } } },
        details: {},
      },
    },
  },
}

export async function describeApi() {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const document = await generator.generate(contracts, {
    info: {
      title: 'Jianfu 减负',
      version: '0.1.0',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Admission, lists, the gate and the burden of communities. Refusals are typed: code, a sentence in Chinese and English, the fields, details.',
    },
    servers: [{ url: '/api' }],
    components: {
      schemas: { Refusal: refusalSchema as never },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'jianfu.session_token' } },
    },
  })
  const permissions = new Map(
    Object.values(contracts).flatMap((endpoints) =>
      Object.values(endpoints as unknown as Record<string, Endpoint>).map((declared) => {
        const { method, path, permission } = describe(declared)
        return [`${method.toLowerCase()} ${path}`, permission] as const
      }),
    ),
  )
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item as Record<string, { [key: string]: unknown }>)) {
      const permission = permissions.get(`${method} ${path}`)
      operation['x-permission'] = permission
      if (permission !== 'anyone') operation['security'] = [{ session: [] }]
      const responses = operation['responses'] as Record<string, unknown>
      responses['default'] = {
        description: 'A typed refusal',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
      }
    }
  }
  return document
}
