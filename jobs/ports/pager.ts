import type { Clinic, StaffMember } from '../../core/clinic/clinic.ts';

/** Reaches staff, each on their own, by every way that their clinic's file names: e-mail, a pager service, a text. */
export interface Pager {
  /**
   * Makes the ways by which a clinic's staff are reached what its file says, and takes away those of whoever is no
   * longer in it. Done again it changes nothing, but that whoever has not confirmed their address is asked once more.
   */
  enlist(clinic: Clinic): Promise<Enlisted>;
  /** Sends words to one of them. */
  page(page: StaffPage): Promise<Paged>;
  /** Answers a staff member by text who wrote from their phone. */
  answer(answer: StaffAnswer): Promise<void>;
}

export interface Enlisted {
  /** Staff ids of those who have an address that nobody has confirmed yet: what is sent there does not arrive. */
  readonly unconfirmed: readonly string[];
}

export interface Paged {
  /** Whether at least one way took it. */
  readonly isReached: boolean;
  /** The error of each way that did not, by its name. */
  readonly errors: readonly string[];
}

export interface StaffAnswer {
  readonly clinic: Clinic;
  readonly to: StaffMember;
  readonly body: string;
}

export interface StaffPage {
  readonly clinic: Clinic;
  readonly to: StaffMember;
  /** Of a mail; everybody else sees only the body. */
  readonly subject: string;
  readonly body: string;
}
