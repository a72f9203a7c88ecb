import { toggleWhatIf } from '../commands/stopCommands.ts'
import { toggleStory } from '../commands/storyCommands.ts'
import type { Mode } from '../domain/view/atlasView.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { SegmentedControl } from '../ui/SegmentedControl.tsx'
import { appWords } from '../words/app.ts'

const selectMode = (state: AtlasState) => (state.telling ? 'story' : state.mode)
const selectStopped = (state: AtlasState) => state.stopped.length
const { modes, modeTips } = appWords

function change(mode: Mode | 'story'): void {
  if (mode === 'story') {
    void toggleStory.run(atlasStore)
    return
  }
  atlasStore.setState({ mode, telling: null })
}

/** Explore the network as documented, ask what stopping some of it would do, or follow a story through it. */
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
        {
          id: 'story',
          label: modes.story,
          tip: toggleStory.title,
          keys: toggleStory.keys?.[0] ?? '',
        },
      ]}
      value={mode}
      onChange={change}
    />
  )
}
