/** A page for measuring only: `#form` the form of 250 fields, `#grid` the grid of 10,000 × 20, `#form-floor` and `#grid-floor` what a browser does with bare HTML. */
import { StrictMode, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import '../../web/desk/desk.css'
import '../../web/ui/ui.css'
import { Grid } from '../../web/ui/grid/Grid.tsx'
import type { Column, Kind, Row } from '../../web/ui/grid/types.ts'
import { LongForm } from '../../web/ui/form/LongForm.tsx'
import type { FieldNote, FormField } from '../../web/ui/form/types.ts'

const kinds: readonly Kind[] = ['text', 'text', 'number', 'date', 'code', 'text', 'boolean', 'number']
const options = Array.from({ length: 12 }, (_, at) => ({ code: String(at), name: `选项${at + 1}` }))
const fitting = (at: number) => {
  const kind = kinds[at % kinds.length] ?? 'text'
  return { kind, ...(kind === 'code' && { options }), check: () => undefined }
}
const valueAt = (row: number, at: number) =>
  ({
    text: `第${row}行的平常话`,
    number: (row * 7 + at) % 1000,
    date: '2024-05-06',
    code: String(row % 12),
    boolean: row % 2 === 0,
    masked: null,
    calculated: null,
  })[kinds[at % kinds.length] ?? 'text']

/** One section, as the form of a ledger’s record has it: the slowest case. */
const fields = Array.from({ length: 250 }, (_, at): FormField => ({
  key: `f${at}`,
  label: `第${at + 1}项内容`,
  ...fitting(at),
  required: at % 5 === 0,
  ...(at % 7 === 0 && { help: '按实际情况填写。' }),
}))
const note: FieldNote = { source: '居民台账', said: '2026年10月1日', freshUntil: '2027年10月1日' }
const noteOf = (field: FormField) => (field.key.endsWith('3') ? note : undefined)

function Form() {
  const sections = useMemo(() => [{ key: 'all', title: '测量用表', fields }], [])
  const values = useMemo(() => Object.fromEntries(fields.map(({ key }, at) => [key, at % 2 === 0 ? valueAt(at, at) : null])), [])
  return <LongForm label="测量用表" sections={sections} values={values} noteOf={noteOf} onSubmit={() => undefined} submit="提交" />
}

const columns = Array.from({ length: 20 }, (_, at): Column => ({ key: `c${at}`, title: `第${at + 1}列`, ...fitting(at) }))
const rows = Array.from({ length: 10_000 }, (_, row): Row => ({
  id: `r${row}`,
  cells: Object.fromEntries(columns.map(({ key }, at) => [key, valueAt(row, at)])),
}))

function Sheet() {
  return <Grid label="测量用台账" columns={columns} rows={rows} onEdit={async () => undefined} />
}

const root = document.querySelector('#root') ?? document.body
const page = location.hash.slice(1)
const bare = (at: number) => `<p><label for="b${at}">第${at + 1}项内容</label> <input id="b${at}" type="text"></p>`
if (page === 'form-floor') root.innerHTML = `<form class="long-form">${fields.map((_, at) => bare(at)).join('')}</form>`
else if (page === 'grid-floor')
  root.innerHTML = `<div class="grid" style="height:480px;overflow:auto">${bare(0)}<div style="height:320000px">${'<p>一行平常的话</p>'.repeat(200)}</div></div>`
else createRoot(root).render(<StrictMode>{page === 'grid' ? <Sheet /> : <Form />}</StrictMode>)
