import { Html, html } from './html.ts';
import { STYLE } from './style.ts';

export interface Page {
  readonly title: string;
  readonly clinic?: string;
  readonly isUrgent?: boolean;
  readonly body: Html;
}

/** A whole page, without a script and without anything from elsewhere. */
export function wholePage({ title, clinic, isUrgent = false, body }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body${isUrgent ? html` class="urgent"` : undefined}>
<main>
${clinic === undefined ? undefined : html`<p class="clinic">${clinic}</p>`}
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text;
}
