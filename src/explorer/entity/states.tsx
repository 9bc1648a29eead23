import { Button, Skeleton, Text } from '@mantine/core';
import { IconDatabaseOff } from '@tabler/icons-react';
import { useEffect, useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import type { Pages } from './use-pages.ts';
import './states.css';

/** Something is on its way: its shape in grey, and a word for those who hear. */
export function Waiting({ rows = 3 }: { readonly rows?: number }): ReactElement {
  return (
    <div className="panel-waiting" role="status">
      <span className="hidden-words">Loading</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden>
          <Skeleton height={13} width={`${72 - ((row * 17) % 40)}%`} mb={8} />
          <Skeleton height={10} width={`${94 - ((row * 11) % 30)}%`} />
        </div>
      ))}
    </div>
  );
}

/** Something could not be read; with a way to try again. */
export function Failed({ what, onRetry }: { readonly what: string; readonly onRetry: () => void }): ReactElement {
  return (
    <div className="panel-notice" role="alert">
      <IconDatabaseOff size={18} stroke={1.7} aria-hidden />
      <div>
        <Text size="sm">{what} could not be read. The database may be away or busy for a moment.</Text>
        <Button size="compact-sm" variant="default" mt={8} onClick={onRetry}>
          Try again
        </Button>
      </div>
    </div>
  );
}

/** There is nothing, said in a sentence. */
export function Nothing({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Text size="sm" className="panel-quiet" py={6}>
      {children}
    </Text>
  );
}

interface ListProps<Item> {
  readonly pages: Pages<Item>;
  /** What is listed, in the plural: `facts`. */
  readonly what: string;
  /** Said where the list is empty. */
  readonly nothing: ReactNode;
  readonly rows?: number;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list that is read page by page, in all its states. */
export function PagedList<Item>({ pages, what, nothing, rows = 3, children }: ListProps<Item>): ReactElement {
  const { items, total, hasMore, isReading, isFirst, hasFailed, more, retry } = pages;
  const isPlain = !isFirst && items.length === 0;
  const { list, remember } = useFocusOnNew(items.length);
  const readMore = (): void => {
    remember();
    more();
  };
  return (
    <div aria-busy={isReading}>
      {isFirst && isReading && <Waiting rows={rows} />}
      <div ref={list}>{items.length > 0 && children(items)}</div>
      {isPlain && !isReading && !hasFailed && <Nothing>{nothing}</Nothing>}
      {hasFailed && <Failed what={capital(what)} onRetry={retry} />}
      {hasMore && !hasFailed && (
        <Button size="compact-sm" variant="default" mt={8} loading={isReading} onClick={readMore}>
          More ({total - items.length} {what} left)
        </Button>
      )}
      <span className="hidden-words" role="status">
        {isReading || hasFailed ? '' : `${items.length} of ${total} ${what} shown`}
      </span>
    </div>
  );
}

interface FocusOnNew {
  readonly list: RefObject<HTMLDivElement | null>;
  /** Before more is read: where the list ends now. */
  readonly remember: () => void;
}

/** Who asks for more goes on reading at the first entry that has come; the button that was pressed may be gone. */
function useFocusOnNew(count: number): FocusOnNew {
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<number | null>(null);
  const reachable = (): readonly HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('a[href], button') ?? [])];
  useEffect(() => {
    if (end.current === null) return;
    reachable()[end.current]?.focus();
    end.current = null;
  }, [count]);
  return { list, remember: () => (end.current = reachable().length) };
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
