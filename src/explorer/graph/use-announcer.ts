import { useCallback, useState } from 'react';

/** Words for the live region: what happened, for those who cannot see it. Said twice, it is heard twice. */
export function useAnnouncer(): { readonly said: string; readonly say: (words: string) => void } {
  const [said, setSaid] = useState('');
  const say = useCallback((words: string) => setSaid((before) => (before === words ? `${words}\u00a0` : words)), []);
  return { said, say };
}
