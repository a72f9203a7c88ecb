import type { ReactNode } from 'react'
import type { Command } from '../commands/command.ts'
import { atlasStore, useAtlas } from '../store/atlasStore.ts'
import { IconButton } from '../ui/IconButton.tsx'

interface CommandButtonProps {
  readonly command: Command
  readonly children: ReactNode
}

/** A command as an icon: its title, key and state are the command's own. */
export function CommandButton({ command, children }: CommandButtonProps) {
  const isPossible = useAtlas((state) => command.isPossible?.(state) ?? true)
  const isOn = useAtlas((state) => command.isOn?.(state))
  return (
    <IconButton
      label={command.title}
      keys={command.keys?.[0]}
      isDisabled={!isPossible}
      {...(isOn !== undefined && { 'aria-pressed': isOn })}
      onPress={() => void command.run(atlasStore)}
    >
      {children}
    </IconButton>
  )
}
