import { Component } from 'react';
import type { ReactNode } from 'react';
import { StringsContext } from './StringsContext.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Shown in place of a view that is broken; without it, that it is broken and how to try again. */
  readonly instead?: ReactNode;
}

interface ErrorBoundaryState {
  readonly broken: boolean;
}

/** Keeps the rest of the pane alive when a view breaks. React has this only as a class. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static override readonly contextType = StringsContext;
  declare context: React.ContextType<typeof StringsContext>;
  override readonly state: ErrorBoundaryState = { broken: false };

  static getDerivedStateFromError(this: void): ErrorBoundaryState {
    return { broken: true };
  }

  override render(): ReactNode {
    const { children, instead } = this.props;
    if (!this.state.broken) return children;
    if (instead !== undefined) return instead;
    const { title, sentence, tryAgain } = this.context.broken;
    return (
      <div role="alert" className="fault">
        <strong>{title}</strong>
        <p>{sentence}</p>
        <button
          type="button"
          onClick={() => {
            this.setState({ broken: false });
          }}
        >
          {tryAgain}
        </button>
      </div>
    );
  }
}
