import middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2, LambdaFunctionURLEvent } from 'aws-lambda';
import { acceptAlert, endAlert } from '../../jobs/alerts/accept-alert.ts';
import { type Opened, openAlert } from '../../jobs/alerts/open-alert.ts';
import { alertPage, NOTE_LENGTH_MAX, type Showing } from './alert-page.ts';
import { expiredPage, unknownPage, wrongRequestPage } from './other-pages.ts';
import { type Asked, readAsked } from './read-asked.ts';
import { STYLE_HASH } from './style.ts';

type OpeningWorld = Parameters<typeof openAlert>[0] & Parameters<typeof endAlert>[0];

/**
 * The page behind a link: opening it shows the alert and changes nothing, for mail scanners and previews open links too;
 * its forms take the alert, or end it with a note.
 */
export function openAlertPipe(world: OpeningWorld) {
  return middy<LambdaFunctionURLEvent>().handler(async (event): Promise<APIGatewayProxyStructuredResultV2> => {
    const asked = readAsked(event);
    const opened = await openAlert(world, asked.code);
    if (opened.state === 'unknown') return page(404, unknownPage());
    if (opened.state === 'expired') return page(410, expiredPage(opened.clinic));
    if (asked.wants === 'nothing') return page(400, wrongRequestPage());
    return answer(world, asked, opened);
  });
}

type Seen = Extract<Opened, { state: 'seen' }>;

async function answer(world: OpeningWorld, asked: Asked, opened: Seen): Promise<APIGatewayProxyStructuredResultV2> {
  const { code, wants, note } = asked;
  const { clinic, member, seen } = opened;
  const showing: Showing = { clinic, member, seen, code, now: world.clock.now() };
  if (wants === 'to-see') return page(200, alertPage(showing));
  const says = wants === 'to-end' ? noteFault(note) : undefined;
  if (says !== undefined) return page(422, alertPage({ ...showing, fault: { says, note } }));
  if (wants === 'to-take') await acceptAlert(world, seen.alert, member.id);
  else await endAlert(world, seen.alert, { staff: member.id, note });
  // Shown anew, so that loading the page again does nothing again.
  return { statusCode: 303, headers: { ...HEADERS, location: `/${code}` }, body: '' };
}

function noteFault(note: string): string | undefined {
  if (note === '') return 'Write what was done, in a few words.';
  return note.length > NOTE_LENGTH_MAX ? `Write at most ${NOTE_LENGTH_MAX} letters.` : undefined;
}

/** Nothing may run in it, be taken from elsewhere, frame it, keep it or learn its address. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src '${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
};

function page(statusCode: number, body: string): APIGatewayProxyStructuredResultV2 {
  return { statusCode, headers: { ...HEADERS }, body };
}
