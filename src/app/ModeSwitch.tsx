import { toggleWhatIf } from '../commands/stopCommands.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { SegmentedControl } from '../ui/SegmentedControl.tsx'
import { appWords } from '../words/app.ts'

const selectMode = (state: AtlasState) => state.mode
const selectStopped = (state: AtlasState) => state.stopped.length
const { modes, modeTips } = appWords

/** Explore the network as documented, or ask what stopping some of it would do. */
export function ModeSwitch() {
  const mode = useAtlas(selectMode)
  const stopped = useAtlas(selectStopped)
  return (
    <SegmentedControl
      label={appWords.mode}
      segments={[
        { id: 'explore', label: modes.explore, tip: modeTips.explore },
        {
          id: 'whatIf',
          label: modes.whatIf(stopped),
          tip: toggleWhatIf.title,
          keys: toggleWhatIf.keys?.[0] ?? '',
        },
      ]}
      value={mode}
      onChange={atlasStore.getState().setMode}
    />
  )
}
