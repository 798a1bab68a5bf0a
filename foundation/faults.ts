/** Turns what a Zod schema found into sentences a clerk can act on, field by field. */
import { ORPCError, ValidationError } from '@orpc/server'
import type { z } from 'zod'
import { refusal, type FieldFault } from './refusal.ts'
import { say, type Text } from './words.ts'

type Issue = z.core.$ZodIssue & { params?: { text?: Text } }

const formats: Record<string, readonly [string, string]> = {
  uuid: ['这里应是系统生成的编号，请从列表中选择。', 'Expected an identifier given by the system; choose from the list.'],
  date: ['日期应写成 2026-11-22 这样的格式。', 'Write the date like 2026-11-22.'],
  email: ['邮箱地址格式不正确。', 'This is not an e-mail address.'],
}

/** One issue as a sentence. A schema may carry its own (`params.text`), which wins. */
function sentence(issue: Issue): Text {
  if (issue.params?.text) return issue.params.text
  const unit =
    'origin' in issue && issue.origin === 'string' ? [' 个字', ' characters'] : 'origin' in issue && issue.origin === 'array' ? [' 项', ' entries'] : ['', '']
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null || Number.isNaN(issue.input)
        ? say(['这一项必须填写。', 'This is required.'])
        : say(['这一项的类型不对，应为{{zh}}。', 'Wrong kind of value; expected {{en}}.'], {
            zh: kinds[issue.expected] ?? issue.expected,
            en: issue.expected,
          })
    case 'too_big':
      return say(['不能超过 {{n}}{{zh}}，请缩短或改小。', 'At most {{n}}{{en}}; please shorten or lower it.'], {
        n: String(issue.maximum),
        zh: unit[0],
        en: unit[1],
      })
    case 'too_small':
      return Number(issue.minimum) === 1 && unit[0] !== ''
        ? say(['这一项必须填写。', 'This is required.'])
        : say(['不能少于 {{n}}{{zh}}。', 'At least {{n}}{{en}}.'], { n: String(issue.minimum), zh: unit[0], en: unit[1] })
    case 'invalid_value':
      return say(['只能是以下之一：{{list}}。', 'Must be one of: {{list}}.'], { list: issue.values.map(String).join(' / ') })
    case 'invalid_format':
      return say(formats[issue.format] ?? ['格式不正确，请对照说明重新填写。', 'The format is not right; see the help below the field.'])
    case 'unrecognized_keys':
      return say(['不认识的字段：{{list}}。', 'Unknown fields: {{list}}.'], { list: issue.keys.join(', ') })
    default:
      return say(['这一项填写有误：{{message}}', 'This does not fit: {{message}}'], { message: issue.message })
  }
}

const kinds: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组字段',
  date: '日期',
}

/** The refusal for an input that does not fit its schema; undefined for any other error. */
export function inputFaults(error: unknown) {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST' || !(error.cause instanceof ValidationError)) return undefined
  const fields: FieldFault[] = (error.cause.issues as Issue[]).map((issue) => ({
    field: issue.path?.join('.') ?? '',
    text: sentence(issue),
  }))
  return refusal('INPUT_INVALID', ['有 {{n}} 处填写需要修改，见各处的说明。', 'Fields that need attention: {{n}}. Each says what to do.'], {
    status: 422,
    values: { n: fields.length },
    fields,
  })
}
