import type { Clinic } from '../../core/clinic/clinic.ts';
import type { FileReport, PlansReport } from '../../core/clinic/file-report.ts';
import type { Instant } from '../../core/time/units.ts';

/** A version of a clinic's settings on its way to all of the clinic's plans. */
export interface Publishing {
  readonly clinic: string;
  readonly version: number;
  /** The version that counted before; where that had not come to all plans yet, the one before it, and so on. */
  readonly was?: number;
  /** The file from which it came, whose report is to be written when all plans have it. */
  readonly file?: string;
  /** The plans up to this one have it. */
  readonly after?: string;
  /** What became of those. */
  readonly sofar: PlansSofar;
  /** Counts writes: of two who go on with it one wins each page. */
  readonly rev: number;
}

export type PlansSofar = Omit<PlansReport, 'state'>;

/** A clinic that has published settings, and the number from which it sends, where it names one. */
export interface KnownClinic {
  readonly clinic: string;
  /** E.164. */
  readonly number?: string;
}

export interface Clinics {
  /** All that have published settings, in order of their id. */
  all(): Promise<readonly KnownClinic[]>;
  /** The settings that count now. Undefined for a clinic that never published any. */
  current(clinic: string): Promise<CurrentSettings | undefined>;
  /** The settings as they were published under a number. */
  version(clinic: string, version: number): Promise<Clinic>;
  /** Stores a version and makes it current; its plans do not have it yet. `file` names where it came from. */
  publish(clinic: Clinic, at: Instant, file?: string): Promise<Publishing>;
  /**
   * Remembers how far a publishing came, and when: nothing is left of it without `next`. False when another version
   * overtook it, or somebody else goes on with it.
   */
  progress(publishing: Publishing, next: Publishing | undefined, at: Instant): Promise<boolean>;
  /** What was published, has not come to all plans, and was left alone since a moment. */
  unfinished(since: Instant): Promise<readonly Publishing[]>;
}

export interface CurrentSettings {
  readonly clinic: Clinic;
  readonly version: number;
}

/** A clinic's file as it was handed in. */
export interface ClinicFile {
  /** As whoever handed it in knows it: `clinics/harbor.yaml`. */
  readonly name: string;
  /** Names what was handed in. */
  readonly upload: string;
  /** At most a little more than a clinic's file may have. */
  readonly bytes: Uint8Array;
}

/** Where clinics' files are handed in. */
export interface ClinicFiles {
  /** A file as it is now: of two uploads the later one counts. Undefined when it is gone. */
  read(name: string): Promise<ClinicFile | undefined>;
  /** What names the upload that is there now. */
  upload(name: string): Promise<string | undefined>;
  /** Writes what became of a file beside it, in place of the report before. */
  report(report: FileReport): Promise<void>;
  /** The last report on a file. */
  reported(name: string): Promise<FileReport | undefined>;
}
