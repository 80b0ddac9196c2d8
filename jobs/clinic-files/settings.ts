import type { Clinic } from '../../core/clinic/clinic.ts';
import type { Clinics } from '../ports/clinics.ts';

/** A clinic that has published no settings can have no plans: nobody knows what its texts say. */
export class NoSettingsError extends Error {
  override readonly name = 'NoSettingsError';

  constructor(clinic: string) {
    super(`clinic ${clinic} has no published settings`);
  }
}

export interface Settings {
  readonly clinic: Clinic;
  /** Absent for settings that were handed in, because the clinic has published none. */
  readonly version?: number;
}

/** The settings that count for a clinic now; those that are handed in count only where none are published. */
export async function settingsOf(clinics: Clinics, clinic: string, unpublished?: Clinic): Promise<Settings> {
  const current = await clinics.current(clinic);
  if (current) return current;
  if (!unpublished) throw new NoSettingsError(clinic);
  return { clinic: unpublished };
}
