import type { Clinic } from '../../core/clinic/clinic.ts';
import { phoneText } from '../../core/texts/wording.ts';
import { html } from './html.ts';
import { wholePage } from './page.ts';

/** Says the same of a link that was never ours and of one that is long gone: nobody learns which it is. */
export function unknownPage(): string {
  return wholePage({
    title: 'This link opens nothing',
    body: html`<section>
<p>It is cut off, mistyped or too old. Open the link of the newest page, or take the alert by text: reply OK with the
four digits that stand in the page.</p>
</section>`,
  });
}

export function expiredPage({ name, phone }: Clinic): string {
  return wholePage({
    title: 'This link has expired',
    clinic: name,
    body: html`<section>
<p>Links are good for a day, or three when it is not urgent. Open the link of the newest page, or take the alert by
text: reply OK with the four digits that stand in the page.</p>
<p><a class="call" href="tel:${phone}">Call the clinic, ${phoneText(phone)}</a></p>
</section>`,
  });
}

export function wrongRequestPage(): string {
  return wholePage({
    title: 'That cannot be done here',
    body: html`<section><p>Open the link of the page again, and use its buttons.</p></section>`,
  });
}
