import { Anchor, Kbd, Modal, Stack, Table, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';

const KEYS: readonly (readonly [title: string, rows: readonly (readonly [keys: readonly string[], does: string])[]])[] = [
  [
    'Everywhere',
    [
      [['/'], 'go to the search box'],
      [['↑', '↓', 'Enter'], 'choose a suggestion and open it'],
      [['G'], 'go to the graph, to the entry that is chosen'],
      [['Esc'], 'close suggestions, a menu or a sheet'],
      [['Ctrl', 'Z'], 'undo; with Shift, redo'],
      [['?'], 'open and close this help'],
    ],
  ],
  [
    'On the line of days',
    [
      [['←', '→'], 'a day earlier or later; with Shift, thirty'],
      [['Page Up', 'Page Down'], 'the next mark, the mark before'],
      [['Home', 'End'], 'the first mark, the last'],
    ],
  ],
  [
    'On the graph',
    [
      [['←', '→', '↑', '↓'], 'walk from entry to entry'],
      [['E'], 'expand: choose what to add'],
      [['O'], 'open the entry beside the graph'],
      [['Space'], 'select; then W finds the paths between two'],
      [['C'], 'collapse what hangs on it alone'],
      [['P'], 'pin'],
      [['Del'], 'hide'],
      [['R'], 'list its relations, each with its quotes'],
      [['M'], 'everything that can be done with it'],
      [['F'], 'fit everything'],
      [['L'], 'legend and filters'],
    ],
  ],
];

/** The keys, and where to read on; opened by "?". */
export function Help({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }): ReactElement {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Help" size="lg" closeButtonProps={{ 'aria-label': 'Close the help' }}>
      <Stack gap="md">
        <Text size="sm">
          Every verdict is computed from the criteria of a measure and the facts of a company on the day you ask about. Each value and each line opens
          the quote it rests on. What cannot be decided is unknown, with the question that would settle it.
        </Text>
        {KEYS.map(([title, rows]) => (
          <section key={title}>
            <Title order={3} size="h6" mb={4}>
              {title}
            </Title>
            <Table withRowBorders={false} verticalSpacing={3}>
              <Table.Tbody>
                {rows.map(([keys, does]) => (
                  <Table.Tr key={does}>
                    <Table.Td w={170}>
                      {keys.map((key) => (
                        <Kbd key={key} mr={4}>
                          {key}
                        </Kbd>
                      ))}
                    </Table.Td>
                    <Table.Td>{does}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
        <Text size="sm">
          Everything here is asked of the public API: try it in the{' '}
          <Anchor underline="always" href="./playground">
            playground
          </Anchor>
          , or read{' '}
          <Anchor underline="always" href="./schema.graphql">
            the schema
          </Anchor>
          .
        </Text>
      </Stack>
    </Modal>
  );
}
