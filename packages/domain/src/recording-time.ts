/** When in its recording a stretch of a report's text is said. */
import type { TextRange } from './text-range.ts';
import { touchedStarts } from './touched-starts.ts';

/** From here on, until the next one starts, the text is said within these times: those of the subtitle that shows it. */
export interface TimeStart {
  readonly start: number;
  /** Milliseconds from the beginning of the recording. */
  readonly from: number;
  readonly to: number;
}

/** Seconds from the beginning of the recording, as WebVTT has them: when the first of its words is shown, and until when the last. */
export interface TimePlace {
  readonly startTime: number;
  readonly endTime: number;
}

/** `12:31`, and `1:02:31` from an hour on, as players show it: the second that has begun. @param seconds from the beginning of the recording. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value % 60).padStart(2, '0');
  const [minutes, hours] = [Math.floor(whole / 60), Math.floor(whole / 3600)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole)}` : `${minutes}:${two(whole)}`;
}

/** @param starts in their order in the text. @returns null where the report is of no recording, or its times are not known. */
export function timePlace(starts: readonly TimeStart[], ranges: readonly TextRange[]): TimePlace | null {
  const touched = touchedStarts(starts, ranges);
  if (touched.length === 0) return null;
  return {
    startTime: Math.min(...touched.map(({ from }) => from)) / 1000,
    endTime: Math.max(...touched.map(({ to }) => to)) / 1000,
  };
}
