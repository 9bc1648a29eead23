import { ActionIcon, Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconBraces, IconChevronDown, IconFileText, IconLink, IconPhoto, IconShare2, IconTable, IconVector } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useClient } from 'urql';
import { download, pngOf, svgOf } from '../graph/take-away.ts';
import { dayOf, shownIds, today, useView, type TableList } from '../view/index.ts';
import { LinkByHand, linkTo } from './copy-link.tsx';
import { JobNotice } from './job-notice.tsx';
import { readShown } from './read-shown.ts';
import { saveText } from './save.ts';
import './take-away.css';
import { useJob } from './use-job.ts';

const TABLES: readonly (readonly [list: TableList, words: string])[] = [
  ['entries', 'Entries as CSV'],
  ['relations', 'Relations as CSV'],
  ['verdicts', 'Verdicts of what is open as CSV'],
];

/** What can be taken away of the view: a link, its picture, its tables, and the case with all its quotes. */
export default function TakeAway(): ReactElement {
  const client = useClient();
  const { view } = useView();
  const { job, run, forget } = useJob();
  const [link, setLink] = useState<string | null>(null);
  const isNarrow = useMediaQuery('(max-width: 48em)') ?? false;
  const name = `ambit-${dayOf(view.at, today())}`;
  const isEmpty = shownIds(view).length === 0;
  const copyLink = (): void => {
    const address = linkTo(view);
    // Not every browser has a clipboard for pages, and none where the page came by plain HTTP from elsewhere.
    const copied = 'clipboard' in navigator ? navigator.clipboard.writeText(address) : Promise.reject(new Error('There is no clipboard.'));
    copied.then(
      () => run('The link', () => Promise.resolve('The link is copied. It opens exactly this view.')),
      () => setLink(address),
    );
  };
  const savePicture = (ending: 'svg' | 'png'): void =>
    run('The picture', async () => {
      const shown = await readShown(client, view);
      const svg = await svgOf(client, shown, shown.at, shown.day);
      if (ending === 'svg') saveText(svg, name, 'svg');
      else download(await pngOf(svg), `${name}.png`);
      return 'The picture is saved.';
    });
  const saveTable = (list: TableList | 'all'): void =>
    run('The table', async () => {
      // Fetched when it is needed, as most visits take nothing away.
      const { readTableFiles } = await import('./table-files.ts');
      const { csv, json } = await readTableFiles(client, view, linkTo(view), new Date().toISOString());
      if (list === 'all') {
        saveText(json, name, 'json');
        return 'The tables are saved.';
      }
      const text = csv[list];
      if (text === null) return 'What is open has no verdicts: open a company or a measure.';
      saveText(text, `${name}-${list}`, 'csv');
      return 'The table is saved.';
    });
  const saveCase = (): void =>
    run('The case file', async (tell) => {
      const [{ readCase }, { caseFileOf }] = await Promise.all([import('./read-case.ts'), import('./case-file.ts')]);
      saveText(caseFileOf(await readCase(client, view, linkTo(view), new Date().toISOString(), tell)), `${name}-case`, 'html');
      return 'The case file is saved. It opens without a network.';
    });
  return (
    <>
      <Menu position="bottom-end" withinPortal shadow="md" width={270}>
        <Menu.Target>
          {isNarrow ? (
            <ActionIcon variant="default" size={34} aria-label="Take away">
              <IconShare2 size={18} />
            </ActionIcon>
          ) : (
            <Button variant="default" size="xs" leftSection={<IconShare2 size={15} />} rightSection={<IconChevronDown size={14} />}>
              Take away
            </Button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconLink size={16} />} onClick={copyLink}>
            Copy a link to this view
          </Menu.Item>
          <Menu.Item leftSection={<IconFileText size={16} />} disabled={isEmpty && view.open === null} onClick={saveCase}>
            Case file (HTML, with quotes)
          </Menu.Item>
          <Menu.Label>The picture, with sources and date</Menu.Label>
          <Menu.Item leftSection={<IconPhoto size={16} />} disabled={isEmpty} onClick={() => savePicture('png')}>
            PNG
          </Menu.Item>
          <Menu.Item leftSection={<IconVector size={16} />} disabled={isEmpty} onClick={() => savePicture('svg')}>
            SVG
          </Menu.Item>
          <Menu.Label>The tables</Menu.Label>
          {TABLES.map(([list, words]) => (
            <Menu.Item
              key={list}
              leftSection={<IconTable size={16} />}
              disabled={list === 'verdicts' ? view.open === null : isEmpty}
              onClick={() => saveTable(list)}
            >
              {words}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<IconBraces size={16} />} disabled={isEmpty && view.open === null} onClick={() => saveTable('all')}>
            All tables as JSON
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <LinkByHand link={link} onClose={() => setLink(null)} />
      <JobNotice job={job} onClose={forget} />
    </>
  );
}
