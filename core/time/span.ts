/**
 * How long, as the clinic writes it. `2h` and `30m` are exact; `3d` and `1w` are whole local days, which can be
 * 23 or 25 hours long, so the two are never added to each other without a place.
 */
export type Span = { readonly minutes: number } | { readonly days: number };

const SPAN = /^(\d{1,4})([mhdw])$/;
const MINUTES = { m: 1, h: 60 } as const;
const DAYS = { d: 1, w: 7 } as const;

/**
 * Reads `30m`, `2h`, `3d`, `1w`; anything else is undefined.
 *
 * @example
 * parseSpan('2h') //=> { minutes: 120 }
 * parseSpan('1w') //=> { days: 7 }
 * parseSpan('1.5h') //=> undefined: write 90m
 */
export function parseSpan(text: string): Span | undefined {
  const match = SPAN.exec(text);
  if (!match) return undefined;
  const amount = Number(match[1]);
  const unit = match[2] as 'm' | 'h' | 'd' | 'w';
  return unit === 'm' || unit === 'h' ? { minutes: amount * MINUTES[unit] } : { days: amount * DAYS[unit] };
}

/**
 * Whether a span is longer than so many minutes, a day taken as 24 hours.
 *
 * @example
 * isLonger('25h', 24 * 60) //=> true
 * isLonger('soon', 0) //=> false: it is no span
 */
export function isLonger(text: string, minutes: number): boolean {
  const span = parseSpan(text);
  if (!span) return false;
  return ('days' in span ? span.days * 24 * 60 : span.minutes) > minutes;
}

/** The shortest way to write a span: `{ minutes: 120 }` is `2h`, `{ days: 7 }` is `1w`. */
export function spanText(span: Span): string {
  if ('days' in span) return span.days % 7 === 0 && span.days > 0 ? `${span.days / 7}w` : `${span.days}d`;
  return span.minutes % 60 === 0 && span.minutes > 0 ? `${span.minutes / 60}h` : `${span.minutes}m`;
}
