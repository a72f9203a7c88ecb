import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { appWords } from '../words/app.ts'

interface Props {
  /** What stopped working, as a person would call it. */
  readonly part: string
  readonly children: ReactNode
}

interface State {
  readonly message: string | null
}

/** Keeps a fault in one panel from taking the others down; what is open stays open. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: null }

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    reportError(new Error(`${this.props.part}: ${error.message}`, { cause: info.componentStack }))
  }

  override render(): ReactNode {
    const { message } = this.state
    if (message === null) return this.props.children
    return (
      <EmptyState
        title={appWords.partFailed(this.props.part)}
        actions={
          <Button onPress={() => this.setState({ message: null })}>{appWords.tryAgain}</Button>
        }
      >
        {message}
      </EmptyState>
    )
  }
}
