import { CalendarCoverageError, type CalendarOptions } from "@zwgk/workdays";

/**
 * Asks by the published arrangements, and where the question runs past them once more provisionally.
 *
 * What neither can answer, such as a day before the first arrangement, fails as it did at first: that
 * message names what is published.
 */
export const publishedOrProvisional = <Answer>(
  ask: (options: CalendarOptions) => Answer,
  options: CalendarOptions,
): Answer => {
  try {
    return ask(options);
  } catch (error) {
    if (!(error instanceof CalendarCoverageError)) throw error;
    try {
      return ask({ ...options, provisional: true });
    } catch (again) {
      throw again instanceof CalendarCoverageError ? error : again;
    }
  }
};
