import { layOut } from './lay-out.ts';
import type { LayoutInput } from './layout.ts';

/** Lays out beside the page, which stays free to answer. */
addEventListener('message', ({ data }: MessageEvent<{ readonly ticket: number; readonly input: LayoutInput }>) => {
  postMessage({ ticket: data.ticket, places: layOut(data.input) });
});
