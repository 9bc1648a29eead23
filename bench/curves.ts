/** One line of a picture: a value for each place on the axis; null where nothing was measured. */
export interface Curve {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A picture of how something grows. */
export interface Curves {
  readonly title: string;
  readonly unit: string;
  /** What the values were measured at: its name, and how large that is. */
  readonly places: readonly { readonly name: string; readonly size: number }[];
  readonly curves: readonly Curve[];
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [760, 420, 70, 290, 44, 52];
const COLOURS = ['#2563eb', '#dc2626', '#059669', '#d97706', '#7c3aed', '#0891b2', '#be185d', '#65a30d'] as const;
const DASHES = ['', '6 3', '2 3'] as const;
/** Names stand so far from each other at least. */
const LINE = 15;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const short = (value: number): string => (value >= 1_000_000 ? `${value / 1_000_000}M` : value >= 1_000 ? `${value / 1_000}k` : String(value));
const powers = (least: number, most: number): readonly number[] =>
  Array.from(
    { length: Math.ceil(Math.log10(most)) - Math.floor(Math.log10(least)) + 1 },
    (_, index) => 10 ** (Math.floor(Math.log10(least)) + index),
  );

/** Curves on two logarithmic axes: what grows with its input is a line that rises as steeply as the grid, what does not grow is level. */
export function picture({ title, unit, places, curves }: Curves): string {
  const values = curves.flatMap((curve) => curve.values.flatMap((value) => (value !== null && value > 0 ? [value] : [])));
  const grid = powers(Math.min(...values), Math.max(...values));
  const [bottom, top] = [Math.log10(grid[0] ?? 1), Math.log10(grid.at(-1) ?? 10)];
  const sizes = places.map(({ size }) => Math.log10(size));
  const [from, to] = [Math.min(...sizes), Math.max(...sizes)];
  const x = (size: number): number => LEFT + ((Math.log10(size) - from) / (to - from || 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => HEIGHT - BOTTOM - ((Math.log10(value) - bottom) / (top - bottom || 1)) * (HEIGHT - TOP - BOTTOM);
  const lines = [
    ...grid.map(
      (value) =>
        `<path d="M${LEFT} ${y(value).toFixed(1)}H${WIDTH - RIGHT}" stroke="#8888" stroke-width="0.5"/>${label(LEFT - 8, y(value) + 4, short(value), 'end')}`,
    ),
    ...places.map(
      ({ name, size }) =>
        `<path d="M${x(size).toFixed(1)} ${TOP}V${HEIGHT - BOTTOM}" stroke="#8888" stroke-width="0.5"/>${label(x(size), HEIGHT - BOTTOM + 18, name, 'middle')}`,
    ),
    ...drawn(curves, places, x, y),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="${escaped(title)}">
<style>text { fill: #444 } @media (prefers-color-scheme: dark) { text { fill: #ccc } }</style>
<text x="${LEFT}" y="24" font-size="15" font-weight="600">${escaped(title)} (${escaped(unit)})</text>
${lines.join('\n')}
</svg>
`;
}

function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

function drawn(curves: readonly Curve[], places: Curves['places'], x: (size: number) => number, y: (value: number) => number): readonly string[] {
  const ends = curves
    .map((curve, index) => ({ curve, index, end: y(curve.values.findLast((value) => value !== null) ?? 1) }))
    .toSorted((left, right) => left.end - right.end);
  let last = TOP - LINE;
  return ends.map(({ curve, index, end }) => {
    const colour = COLOURS[index % COLOURS.length] ?? '#444';
    const dash = DASHES[Math.floor(index / COLOURS.length) % DASHES.length] ?? '';
    const points = places.flatMap(({ size }, place) => {
      const value = curve.values[place];
      return value === null || value === undefined || value <= 0 ? [] : [[x(size), y(value)] as const];
    });
    last = Math.max(last + LINE, Math.min(end + 4, HEIGHT - BOTTOM));
    const path = points.map(([left, top], place) => `${place === 0 ? 'M' : 'L'}${left.toFixed(1)} ${top.toFixed(1)}`).join('');
    const dots = points.map(([left, top]) => `<circle cx="${left.toFixed(1)}" cy="${top.toFixed(1)}" r="2.5" fill="${colour}"/>`).join('');
    const key = `<path d="M${WIDTH - RIGHT + 12} ${(last - 4).toFixed(1)}h16" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`;
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>${dots}${key}${label(WIDTH - RIGHT + 34, last, curve.name, 'start')}`;
  });
}
