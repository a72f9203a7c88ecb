import { scriptLanguage } from '../../domain/details/scriptLanguage.ts'

interface ScriptTextProps {
  readonly text: string
  readonly country: string | undefined
}

/** A name with the language its script tells. */
export function ScriptText({ text, country }: ScriptTextProps) {
  return <span lang={scriptLanguage(text, country)}>{text}</span>
}
