import type { TextEncoding } from '../../domain/import/tableMapping.ts'
import { decodeWindows1252 } from './decodeWindows1252.ts'

/** Bytes as text in an encoding, without a mark at the beginning; bytes that fit no character become U+FFFD. */
export function decodeAs(encoding: TextEncoding, bytes: Uint8Array): string {
  return encoding === 'windows-1252'
    ? decodeWindows1252(bytes)
    : new TextDecoder(encoding).decode(bytes)
}
