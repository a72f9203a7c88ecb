import { layoutCommands } from '../commands/layoutCommands.ts'
import { LAYOUTS } from '../domain/view/layout.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { SegmentedControl } from '../ui/SegmentedControl.tsx'
import { appWords } from '../words/app.ts'

const selectLayout = (state: AtlasState) => state.layout
const SEGMENTS = LAYOUTS.map((id, index) => ({
  id,
  label: appWords.layouts[id],
  tip: layoutCommands[index]?.title ?? '',
  keys: layoutCommands[index]?.keys?.[0] ?? '',
}))

/** Which way the network is laid out. */
export function LayoutSwitch() {
  const layout = useAtlas(selectLayout)
  return (
    <SegmentedControl
      label={appWords.layout}
      segments={SEGMENTS}
      value={layout}
      onChange={atlasStore.getState().setLayout}
    />
  )
}
