/**
 * A file that comes into being while it is sent: rows are read as the receiver takes them, and never stand in memory together. oRPC
 * sends a `File` through its `stream()`; its size is not known beforehand, and `unknownSize` tells the door to leave the length out.
 */
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'

/** As `content-length` no file can have it; server/http.ts sends such an answer in pieces. */
export const unknownSize = -1

class StreamedFile extends File {
  readonly #open: () => Readable
  constructor(name: string, type: string, open: () => Readable) {
    super([], name, { type })
    this.#open = open
  }
  override get size(): number {
    return unknownSize
  }
  override stream(): ReturnType<File['stream']> {
    return Readable.toWeb(this.#open()) as WebStream<Uint8Array<ArrayBuffer>> as ReturnType<File['stream']>
  }
  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await buffer(this.#open()))
  }
  override async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer
  }
  override async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes())
  }
}

/** `open` is called when the answer is sent, after the request's transaction; it must read through a connection that outlives it. */
export const streamedFile = (name: string, type: string, open: () => Readable): File => new StreamedFile(name, type, open)
