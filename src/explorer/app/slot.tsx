import { Alert, Button, Center, Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Component, Suspense, type ReactNode } from 'react';

interface Props {
  /** What is missing when it fails, at the start of a sentence. */
  readonly name: string;
  /** Shown while it is fetched; a turning sign where nothing is said. */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

/** A place for a part that is fetched when needed; a failure of it stays in its place. */
export class Slot extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { name, waiting, children } = this.props;
    if (this.state.hasFailed)
      return (
        <Alert m="md" color="red" icon={<IconAlertTriangle />} title={`${name} cannot be shown`}>
          Something went wrong on this page; the data is safe. Reload the page, or go back a step.
          <Button mt="sm" size="compact-sm" variant="default" display="block" onClick={() => window.location.reload()}>
            Reload
          </Button>
        </Alert>
      );
    return (
      <Suspense
        fallback={
          waiting ?? (
            <Center p="xl" role="status" aria-label="Loading">
              <Loader size="sm" />
            </Center>
          )
        }
      >
        {children}
      </Suspense>
    );
  }
}
