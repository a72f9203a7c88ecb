/** The row with these fields set; a field that is empty (undefined, an empty text or list) is taken out. */
export function withFields<Row extends object>(
  row: Row,
  fields: { readonly [Name in keyof Row]?: Row[Name] | undefined },
): Row {
  const result = { ...row } as Record<string, unknown>
  for (const [name, value] of Object.entries(fields)) {
    const isEmpty =
      value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    if (isEmpty) delete result[name]
    else result[name] = value
  }
  return result as Row
}
