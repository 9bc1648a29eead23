import { Alert, Drawer } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconLinkOff } from '@tabler/icons-react';
import { lazy, useEffect, type ReactElement, type ReactNode } from 'react';
import { StartPage } from '../start/start-page.tsx';
import { isStart, useView } from '../view/index.ts';
import { Bar } from './bar.tsx';
import { Header } from './header.tsx';
import { Help } from './help.tsx';
import { Slot } from './slot.tsx';
import { useGlobalKeys } from './use-global-keys.ts';

const GraphView = lazy(() => import('../graph/graph-view.tsx'));
const TableView = lazy(() => import('../table/table-view.tsx'));
const WhatIf = lazy(() => import('../whatif/what-if.tsx'));
const ChangesPanel = lazy(() => import('../time/changes-panel.tsx'));
const EntityPanel = lazy(() => import('../entity/entity-panel.tsx'));

/** The page: header, what is shown, and beside it the entry that is read. */
export function Shell(): ReactElement {
  const { view, dispatch, problem, forgetProblem } = useView();
  const [isHelpOpen, help] = useDisclosure(false);
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) ?? false;
  useGlobalKeys(help.toggle);
  const isStarting = isStart(view);
  const isComparing = view.compareWith !== null && view.tab !== 'what-if' && !isStarting;
  useEffect(() => {
    document.title = isStarting ? 'Ambit: which measures affect a company, and why' : 'Ambit';
  }, [isStarting]);
  const close = (): void => dispatch({ type: 'open', id: null });
  return (
    <div className="shell">
      <a className="skip" href="#main" onClick={skipToMain}>
        Skip to the content
      </a>
      <Header isStarting={isStarting} isNarrow={isNarrow} onHelp={help.open} />
      {!isStarting && <Bar />}
      {problem !== null && (
        <Alert
          className="link-problem"
          color="orange"
          icon={<IconLinkOff />}
          title="This link cannot be opened"
          withCloseButton
          closeButtonLabel="Close"
          onClose={forgetProblem}
        >
          {problem} Start from a search or a question instead.
        </Alert>
      )}
      <div className="content">
        {!isNarrow && isComparing && (
          <aside className="panel panel-changes" aria-label="Comparison">
            <Slot name="The comparison">
              <ChangesPanel />
            </Slot>
          </aside>
        )}
        <main id="main" tabIndex={-1} className="main">
          {isStarting ? <StartPage /> : <Slot name="This part">{mainOf(view.tab)}</Slot>}
        </main>
        {!isNarrow && view.open !== null && view.tab !== 'what-if' && (
          <aside className="panel" aria-label="Entry">
            <Slot name="The entry">
              <EntityPanel key={view.open} />
            </Slot>
          </aside>
        )}
      </div>
      {isNarrow && (
        <>
          <Sheet label="Comparison" isOpen={isComparing} onClose={() => dispatch({ type: 'compare', with: null })}>
            <Slot name="The comparison">
              <ChangesPanel />
            </Slot>
          </Sheet>
          <Sheet label="Entry" isOpen={view.open !== null} onClose={close}>
            <Slot name="The entry">
              <EntityPanel key={view.open} />
            </Slot>
          </Sheet>
        </>
      )}
      <Help isOpen={isHelpOpen} onClose={help.close} />
    </div>
  );
}

interface SheetProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What stands beside the picture elsewhere rises from below on a phone. */
function Sheet({ label, isOpen, onClose, children }: SheetProps): ReactElement {
  return (
    <Drawer.Root opened={isOpen} onClose={onClose} position="bottom" size="88%" classNames={{ content: 'panel-sheet' }}>
      <Drawer.Overlay />
      <Drawer.Content aria-label={label} radius="lg">
        {isOpen && children}
      </Drawer.Content>
    </Drawer.Root>
  );
}

function mainOf(tab: 'graph' | 'table' | 'what-if'): ReactElement {
  if (tab === 'table') return <TableView />;
  return tab === 'what-if' ? <WhatIf /> : <GraphView />;
}

/** The fragment is the view's, so the link moves the focus by itself. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
