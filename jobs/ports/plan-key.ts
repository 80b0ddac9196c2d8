export interface PlanKey {
  readonly clinic: string;
  readonly plan: string;
}
