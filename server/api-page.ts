/** The readable page of the API, made from the same description as /api/openapi.json; plain HTML, no script. */
import { contracts } from '../features/contracts.ts'
import { describe, type Endpoint } from '../foundation/endpoint.ts'

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const style = `body{font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#16262b;background:#f5f8f7;margin:0 auto;max-width:70rem;padding:2rem 1rem}
a{color:#0a6c5b}table{border-collapse:collapse;width:100%;background:#fff;margin-bottom:2rem}th,td{text-align:left;padding:.5rem .75rem;border-bottom:1px solid #d5dedb;vertical-align:top}
code{font-size:14px}td:first-child{white-space:nowrap}.table{overflow-x:auto}:focus-visible{outline:3px solid #0b5fff;outline-offset:2px}`

function rowsOf(endpoints: Record<string, Endpoint>): string {
  return Object.entries(endpoints)
    .map(([name, declared]) => {
      const { method, path, summary, permission } = describe(declared)
      return `<tr><td><code>${method} /api${escape(path)}</code></td><td>${escape(summary)}</td><td><code>${escape(permission ?? '')}</code></td><td><code>${escape(name)}</code></td></tr>`
    })
    .join('')
}

export function apiPage(): string {
  const sections = Object.entries(contracts)
    .map(
      ([feature, endpoints]) =>
        `<h2 id="${feature}">${feature}</h2><div class="table" tabindex="0" role="region" aria-label="${feature}"><table><thead><tr><th scope="col">Request</th><th scope="col">What it does</th><th scope="col">Permission</th><th scope="col">Name</th></tr></thead><tbody>${rowsOf(endpoints as unknown as Record<string, Endpoint>)}</tbody></table></div>`,
    )
    .join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Jianfu 减负 · API</title><style>${style}</style></head>
<body><main><h1>Jianfu 减负 · API</h1><p>One API for the screens and for departments’ own systems. The full description with every field is <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).
<code>anyone</code> needs no sign-in; other permissions belong to roles. A write may carry an <code>Idempotency-Key</code> (UUID): the same key is answered once.
A refusal is a typed answer: <code>code</code>, a sentence in Chinese and English, the fields concerned, details.</p>
<nav aria-label="features"><p>${Object.keys(contracts)
    .map((feature) => `<a href="#${feature}">${feature}</a>`)
    .join(' · ')}</p></nav>${sections}</main></body></html>`
}
