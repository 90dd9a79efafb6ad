import { Component, type ReactNode } from 'react';
import { ErrorState } from '#shared/ui/error-state.tsx';

/** A page that broke, or whose code did not arrive, says so; the rest of the site goes on. */
export class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    if (this.state.error)
      return <ErrorState heading="h1" error={this.state.error} onRetry={() => window.location.reload()} />;
    return this.props.children;
  }
}
