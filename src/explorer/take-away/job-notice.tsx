import { CloseButton, Loader, Paper, Portal, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, type ReactElement } from 'react';
import type { Job } from './use-job.ts';

/** Long enough to be read twice. */
const STAYS_MS = 6_000;

/** How far a file is, in a corner of the page; what has failed stays until it is closed. */
export function JobNotice({ job, onClose }: { readonly job: Job | null; readonly onClose: () => void }): ReactElement {
  useEffect(() => {
    if (job?.state !== 'done') return;
    const timer = setTimeout(onClose, STAYS_MS);
    return () => clearTimeout(timer);
  }, [job, onClose]);
  return (
    <Portal>
      <div role="status" aria-live="polite" className="job-notice">
        {job && (
          <Paper withBorder shadow="md" p="sm">
            {job.state === 'busy' && <Loader size={18} aria-hidden />}
            {job.state === 'done' && <IconCircleCheck size={20} color="var(--mantine-color-teal-filled)" aria-hidden />}
            {job.state === 'failed' && <IconAlertTriangle size={20} color="var(--mantine-color-red-filled)" aria-hidden />}
            <Text size="sm">{job.words}</Text>
            {job.state !== 'busy' && <CloseButton size="sm" aria-label="Close" onClick={onClose} />}
          </Paper>
        )}
      </div>
    </Portal>
  );
}
