const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’' }

/** A text in double curly quotes; those within it become single ones, so that what is quoted ends where the quotes do. */
export function quoted(text: string): string {
  return `“${text.replaceAll(/[“”]/g, (mark) => INNER[mark] ?? mark)}”`
}
