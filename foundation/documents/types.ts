/** What a caller says of a document; text is always data, never markup. */
import type { Language } from '../words.ts'

/** A drawing as an SVG text, or the dark and light fields of a QR code, row by row. */
export type Drawing = { svg: string } | { modules: readonly (readonly boolean[])[] }

export type Block =
  /** Numbered by itself: 一、 （一） 1. （1）; `then` is text that goes on in the same paragraph. */
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string; then?: string }
  | { kind: 'paragraph'; text: string }
  /** `widths` are shares (1, 2, 1); columns hold text, numbers may stand right. */
  | { kind: 'table'; caption?: string; head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[]; right?: readonly number[] }
  | { kind: 'list'; items: readonly string[]; numbered?: boolean }
  /** `width` in millimetres, at most 156; `says` is read out to whoever does not see it. */
  | { kind: 'figure'; drawing: Drawing; says: string; width: number; caption?: string }

/** Drawn only when the caller gives it; nothing that looks like a seal is made up here. */
export type Seal = { svg: string; millimetres?: number }

type Common = {
  language?: Language
  /** The civil day of the document (成文日期). */
  date: string
  seal?: Seal
  /** An instant; it stands in the metadata, so that the same input gives the same bytes for ever. */
  issuedAt: string
}

export type OfficialDocument = Common & {
  /** notice and decision: red head with 文件; letter: 信函格式 (also 告知书); minutes: 纪要格式. */
  kind: 'notice' | 'decision' | 'letter' | 'minutes'
  /** Full names; the first is the one in charge, more than one is a joint document. */
  issuer: string | readonly string[]
  /** What stands in red at the head when it is not the issuer's name (with 文件): 减负工作联席会议纪要. */
  mark?: string
  /** 京减负办发〔2026〕1号; brackets and leading zeros are put right. */
  number?: string
  /** A break in it is where the line shall turn. */
  title: string
  /** 主送机关 */
  addressee?: string | readonly string[]
  body: readonly Block[]
  /** With a body they follow on pages of their own. */
  attachments?: readonly { title: string; body?: readonly Block[] }[]
  /** 发文机关署名; the issuers when not given. */
  signedBy?: string | readonly string[]
  /** 附注, in brackets below the date. */
  note?: string
  /** Minutes: 出席, 请假, 列席 with their names. */
  attendance?: readonly { label: string; names: readonly string[] }[]
  /** 抄送 */
  copiesTo?: readonly string[]
  /** 印发机关 and, when it is not the date of the document, 印发日期. */
  printedBy?: { name: string; date?: string }
}

export type Certificate = Common & {
  /** 证明 when not given. */
  title?: string
  number: string
  issuer: string
  /** To whom it is addressed, if to anybody. */
  addressee?: string
  /** One paragraph each. */
  text: readonly string[]
  /** Facts as a small table below the text: label, value. */
  facts?: readonly (readonly [label: string, value: string])[]
  signedBy?: string
  /** At the foot, at the left: what a phone reads. `lines` stand beside it. */
  check?: { drawing: Drawing; lines: readonly string[] }
}

export type LaidOut = {
  /** PDF/A-2a with tags, or PDF/A-2b (typesetters.ts); on one machine the same input gives the same bytes. */
  pdf(): Promise<Uint8Array>
  /** The same pages with a visible mark 预览 over them. */
  preview(): Promise<Uint8Array>
  /** One SVG a page, from the same layout (without the mark). */
  pagesAsSvg(): Promise<string[]>
  pages(): Promise<number>
  /** For editing; the same measures, the fonts by their official names. */
  docx(): Promise<Uint8Array>
}
