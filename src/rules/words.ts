const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number for people: `1,000,000`, `0.25`, `10^25`. */
export function formatNumber(value: number): string {
  if (Math.abs(value) < 1e15) return GROUPED.format(value);
  const [digits = '', exponent = ''] = value.toExponential().replace('e+', 'e').split('e');
  return digits === '1' ? `10^${exponent}` : `${digits} × 10^${exponent}`;
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** Whether a unit counts things (people, parties, years), so that there are never fewer than none; money and shares can be lost. */
export const isCounted = (unit: string | null): boolean => unit !== null && unit !== 'share' && !isCurrency(unit);

/** A number with its unit: `1,000,000 people`, `EUR 7,500,000,000`. */
export function formatQuantity(value: number, unit: string | null): string {
  if (unit === null || unit === 'share') return formatNumber(value);
  return isCurrency(unit) ? `${unit} ${formatNumber(value)}` : `${formatNumber(value)} ${unit}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(parts: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
}

/** Lower case for the first letter, unless the word is an abbreviation. */
export function lowerFirst(text: string): string {
  return /^[A-Z](?![A-Z])/.test(text) && !/^(English|Chinese|European|EU|US|UK|India)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
