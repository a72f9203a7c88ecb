import { ChoiceField } from '../../ui/ChoiceField.tsx'

interface ChoiceProps<Id extends string> {
  readonly label: string
  readonly choices: Readonly<Record<Id, string>>
  readonly value: Id
  readonly onChange: (id: Id) => void
}

/** A few words and the choice they are about. */
export function Choice<Id extends string>({ label, choices, value, onChange }: ChoiceProps<Id>) {
  const listed = (Object.keys(choices) as Id[]).map((id) => ({ id, label: choices[id] }))
  return <ChoiceField label={label} choices={listed} value={value} onChange={onChange} />
}
