import { Modal, Text, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { encodeView, type View } from '../view/index.ts';

/** The address that opens exactly this view: entries, places, dates and filters are all in it. */
export function linkTo(view: View): string {
  const address = new URL(window.location.href);
  address.hash = encodeView(view);
  return address.href;
}

/** For browsers that let no page write to the clipboard: the link, selected, to be copied by hand. */
export function LinkByHand({ link, onClose }: { readonly link: string | null; readonly onClose: () => void }): ReactElement {
  return (
    <Modal opened={link !== null} onClose={onClose} title="Copy this link" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Text size="sm" mb="xs">
        The browser does not let this page copy it. It opens exactly what is shown now.
      </Text>
      <TextInput aria-label="Link to this view" value={link ?? ''} readOnly data-autofocus onFocus={({ currentTarget }) => currentTarget.select()} />
    </Modal>
  );
}
