import { Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { SearchBox } from '../search/search-box.tsx';

/** Where one begins: the search box, three real questions, and what there is to ask about. */
export function StartPage(): ReactElement {
  return (
    <div className="start">
      <Title order={1}>Which measures affect a company, and why?</Title>
      <SearchBox size="md" autoFocus />
    </div>
  );
}
