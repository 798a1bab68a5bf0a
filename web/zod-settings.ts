/** Zod tries whether it may compile code; the content security policy forbids it, and the try alone is reported. Import before any contract. */
import { config } from 'zod'

config({ jitless: true })
