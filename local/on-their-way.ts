import { isToStaff } from '../adapters/sns/pager.ts';
import type { Outgoing, Sender } from '../jobs/ports/sender.ts';

type OnPhone = Pick<Outgoing, 'to' | 'body'>;

/** The texts that are being sent: SNS carries no id of ours, so on its phone a text is known by phone and words. */
export class OnTheirWay {
  readonly #texts: Outgoing[] = [];

  /** The same sender, whose texts are known here while they are under way. */
  noting(sender: Sender): Sender {
    return {
      send: async (outgoing) => {
        this.#texts.push(outgoing);
        const sent = await sender.send(outgoing);
        this.#texts.splice(this.#texts.indexOf(outgoing), 1);
        return sent;
      },
    };
  }

  idOf({ to, body }: OnPhone): string {
    return this.#texts.find((outgoing) => outgoing.to === to && outgoing.body === body)?.text.id ?? '';
  }

  isToStaff(text: OnPhone): boolean {
    return isToStaff(this.idOf(text));
  }
}
