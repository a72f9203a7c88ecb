import { PNG_SCALES, type ExhibitOptions } from '../../commands/exhibit/exhibitOptions.ts'
import { savePictureWords as words } from '../../words/savePicture.ts'
import { MaskSwitch } from '../parts/MaskSwitch.tsx'
import { Choice } from '../parts/Choice.tsx'
import styles from './ExhibitDialog.module.css'

const SCALES = Object.fromEntries(
  PNG_SCALES.map((scale) => [String(scale), words.scales(scale)]),
) as Readonly<Record<`${ExhibitOptions['scale']}`, string>>

interface ChoicesProps {
  readonly options: ExhibitOptions
  readonly onChange: (change: Partial<ExhibitOptions>) => void
  readonly people: number
}

/** Everything that can be chosen of a picture; what its form has no use for is not asked. */
export function ExhibitChoices({ options, onChange, people }: ChoicesProps) {
  const { form } = options
  return (
    <div className={styles['choices']}>
      <Choice
        label={words.form}
        choices={words.forms}
        value={form}
        onChange={(next) => onChange({ form: next })}
      />
      <Choice
        label={words.part}
        choices={words.parts}
        value={options.part}
        onChange={(part) => onChange({ part })}
      />
      {form === 'print' ? null : (
        <Choice
          label={words.ratio}
          choices={words.ratios}
          value={options.ratio}
          onChange={(ratio) => onChange({ ratio })}
        />
      )}
      {form === 'png' ? (
        <Choice
          label={words.scale}
          choices={SCALES}
          value={`${options.scale}`}
          onChange={(scale) => onChange({ scale: Number(scale) as ExhibitOptions['scale'] })}
        />
      ) : null}
      {form === 'print' ? (
        <>
          <Choice
            label={words.paper}
            choices={words.papers}
            value={options.paper}
            onChange={(paper) => onChange({ paper })}
          />
          <Choice
            label={words.orientation}
            choices={words.orientations}
            value={options.orientation}
            onChange={(orientation) => onChange({ orientation })}
          />
        </>
      ) : (
        <>
          <Choice
            label={words.theme}
            choices={words.themes}
            value={options.theme}
            onChange={(theme) => onChange({ theme })}
          />
          <Choice
            label={words.ground}
            choices={words.grounds}
            value={options.ground}
            onChange={(ground) => onChange({ ground })}
          />
        </>
      )}
      <Choice
        label={words.sources}
        choices={words.sourceChoices}
        value={options.sources}
        onChange={(sources) => onChange({ sources })}
      />
      {options.sources === 'all' ? <p className={styles['hint']}>{words.allSourcesHint}</p> : null}
      <MaskSwitch people={people} />
    </div>
  )
}
