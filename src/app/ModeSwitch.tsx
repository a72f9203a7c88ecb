import { toggleLearning } from '../commands/lessonCommands.ts'
import { toggleWhatIf } from '../commands/stopCommands.ts'
import { toggleStory } from '../commands/storyCommands.ts'
import type { Mode } from '../domain/view/atlasView.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectEffectsHidden } from '../store/selectors/selectEffectsHidden.ts'
import { selectMode } from '../store/selectors/selectMode.ts'
import { SegmentedControl } from '../ui/SegmentedControl.tsx'
import { appWords } from '../words/app.ts'
import { lessonStateWords } from '../words/lessonState.ts'

function selectSwitched(state: AtlasState) {
  if (state.telling) return 'story'
  return state.isLearning ? 'learn' : selectMode(state)
}
const selectStopped = (state: AtlasState) => state.stopped.length
const { modes, modeTips } = appWords

function change(mode: Mode | 'story' | 'learn'): void {
  if (mode === 'story') {
    void toggleStory.run(atlasStore)
    return
  }
  const { setMode, setLearning } = atlasStore.getState()
  atlasStore.setState({ telling: null })
  setLearning(mode === 'learn')
  if (mode !== 'learn') setMode(mode)
}

/** Explore the network as documented, ask what stopping some of it would do, or follow a story through it. */
export function ModeSwitch() {
  const mode = useAtlas(selectSwitched)
  const stopped = useAtlas(selectStopped)
  const isEffectHidden = useAtlas(selectEffectsHidden)
  return (
    <SegmentedControl
      label={appWords.mode}
      segments={[
        { id: 'explore', label: modes.explore, tip: modeTips.explore },
        ...(isEffectHidden
          ? []
          : [
              {
                id: 'whatIf' as const,
                label: modes.whatIf(stopped),
                tip: toggleWhatIf.title,
                keys: toggleWhatIf.keys?.[0] ?? '',
              },
            ]),
        {
          id: 'story',
          label: modes.story,
          tip: toggleStory.title,
          keys: toggleStory.keys?.[0] ?? '',
        },
        {
          id: 'learn',
          label: lessonStateWords.mode,
          tip: lessonStateWords.modeTip,
          keys: toggleLearning.keys?.[0] ?? '',
        },
      ]}
      value={mode}
      onChange={change}
    />
  )
}
