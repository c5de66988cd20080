/** Why a stage could not finish now, and what to do about it, each in one line without a word of the report. */
export interface Hindrance {
  readonly cause: string;
  readonly nextAction: string;
}
