/** A piece of a page: whatever stands in it that is not ours was escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | Html | readonly Html[] | undefined;

/**
 * A page of pieces. What is not a piece itself was written by anybody, and is escaped.
 *
 * @example
 * html`<p>${'<b>I & you</b>'}</p>`.text //=> '<p>&lt;b&gt;I &amp; you&lt;/b&gt;</p>'
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, index) => text + written(parts[index - 1]) + string));
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'string' ? escaped(part) : part.map(({ text }) => text).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters have no place in a page, but for the end of a line. */
function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
}
